package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.opencomplaint.core.typed.NotBlank;

/** One attempt to reach the customer: when, and what came of it. */
public record Attempt(@NotNull Instant at, @NotBlank @Size(max = 500) String note) {}
