package org.opencomplaint.ejb.penalty;

import jakarta.validation.constraints.Size;
import org.opencomplaint.core.typed.NotBlank;

/** What an employee says against a penalty. */
public record AppealForm(@NotBlank @Size(max = 4000) String reason) {}
