package org.opencomplaint.ejb.attachment;

import jakarta.validation.constraints.Size;
import org.opencomplaint.core.typed.NotBlank;

/** What an employee calls a file that he adds to his appeal. */
public record AppealFile(@NotBlank @Size(max = 500) String name) {}
