package org.opencomplaint.ejb.attachment;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.opencomplaint.core.attachment.Purpose;
import org.opencomplaint.core.typed.NotBlank;

/**
 * What is said of a file that is added to a complaint.
 *
 * @param name as the sender calls it
 * @param line the loss line or remedy it shows, from 1; null if it shows none
 */
public record AttachmentForm(
    @NotBlank @Size(max = 500) String name, @NotNull Purpose purpose, @Min(1) Integer line) {}
