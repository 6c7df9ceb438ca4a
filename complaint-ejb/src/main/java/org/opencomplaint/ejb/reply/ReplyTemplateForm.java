package org.opencomplaint.ejb.reply;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.opencomplaint.core.reply.Occasion;
import org.opencomplaint.core.typed.NotBlank;

/**
 * A text for customers as an administrator writes it.
 *
 * @param language {@code zh_CN} or {@code en}
 * @param name by which it is chosen, once for each purpose and language
 */
public record ReplyTemplateForm(
    @NotNull Occasion purpose,
    @NotNull @Pattern(regexp = "zh_CN|en") String language,
    @NotBlank @Size(max = 60) String name,
    @NotBlank @Size(max = 2000) String text) {}
