package org.opencomplaint.ejb.penalty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What an employee says against a penalty. */
public record AppealForm(@NotBlank @Size(max = 4000) String reason) {}
