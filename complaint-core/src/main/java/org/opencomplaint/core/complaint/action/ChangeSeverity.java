package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.opencomplaint.core.stage.Severity;

/** From any open step: it is graver, or less grave, than it seemed; its limits change with it. */
public record ChangeSeverity(@NotNull Severity severity, @Size(max = 2000) String reason)
    implements ActionForm {}
