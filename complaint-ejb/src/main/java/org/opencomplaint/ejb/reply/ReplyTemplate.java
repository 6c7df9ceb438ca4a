package org.opencomplaint.ejb.reply;

import java.time.Instant;
import org.opencomplaint.core.reply.Occasion;

/**
 * A text for customers with places to be filled in.
 *
 * @param language {@code zh_CN} or {@code en}
 * @param changedBy the name of who changed it last; null while it is as shipped, as is {@code
 *     changedAt}
 */
public record ReplyTemplate(
    long id,
    long version,
    Occasion purpose,
    String language,
    String name,
    String text,
    String changedBy,
    Instant changedAt) {

  /** As it was written. */
  ReplyTemplateForm form() {
    return new ReplyTemplateForm(purpose, language, name, text);
  }
}
