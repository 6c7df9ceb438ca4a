package org.opencomplaint.ejb.attachment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What an employee calls a file that he adds to his appeal. */
public record AppealFile(@NotBlank @Size(max = 500) String name) {}
