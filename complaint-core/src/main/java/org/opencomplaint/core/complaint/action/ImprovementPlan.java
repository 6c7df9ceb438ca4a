package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.opencomplaint.core.typed.NotBlank;

/** An improvement action (改进措施): what, who, until when. */
public record ImprovementPlan(
    @NotBlank @Size(max = 1000) String action,
    @NotBlank @Size(max = 60) String owner,
    @NotNull LocalDate dueOn) {}
