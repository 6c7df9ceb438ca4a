package org.opencomplaint.ejb.delay;

import jakarta.validation.constraints.Size;
import org.opencomplaint.core.typed.NotBlank;

/** Why a delay is confirmed or excused. */
public record DelayDecision(@NotBlank @Size(max = 2000) String reason) {}
