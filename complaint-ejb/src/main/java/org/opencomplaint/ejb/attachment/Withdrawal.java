package org.opencomplaint.ejb.attachment;

import jakarta.validation.constraints.Size;
import org.opencomplaint.core.typed.NotBlank;

/** Why a file does not count any more. */
public record Withdrawal(@NotBlank @Size(max = 1000) String reason) {}
