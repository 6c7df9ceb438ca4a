package org.opencomplaint.ejb.improvement;

import jakarta.validation.constraints.Size;
import org.opencomplaint.core.typed.NotBlank;

/** What was found when an improvement action was verified, or why it goes back. */
public record ImprovementVerdict(@NotBlank @Size(max = 2000) String reason) {}
