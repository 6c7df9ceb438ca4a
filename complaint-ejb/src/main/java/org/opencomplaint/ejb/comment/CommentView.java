package org.opencomplaint.ejb.comment;

import java.time.Instant;
import java.util.List;
import org.opencomplaint.core.comment.MentionText;
import org.opencomplaint.ejb.organisation.EmployeeName;

/**
 * A comment as the reader may see it.
 *
 * @param text as it is worded now; null once withdrawn
 * @param mentioned whom it names, or named before it was corrected
 * @param editedAt when it was corrected last; null if never
 * @param withdrawnBy null unless it was withdrawn, as is the time
 * @param earlier how it was worded before, the first first; of a withdrawn one for superiors only
 * @param correctable whether the reader may correct it
 * @param withdrawable whether the reader may withdraw it
 */
public record CommentView(
    long id,
    EmployeeName author,
    Instant writtenAt,
    String text,
    List<EmployeeName> mentioned,
    Instant editedAt,
    EmployeeName withdrawnBy,
    Instant withdrawnAt,
    List<Wording> earlier,
    boolean correctable,
    boolean withdrawable) {

  /** How it was worded from some moment on. */
  public record Wording(String text, Instant at) {}

  /** The text in parts, told apart by whether they name somebody. */
  public List<MentionText.Part> parts() {
    return text == null
        ? List.of()
        : MentionText.parts(
            text, mentioned.stream().flatMap(who -> MentionDirectory.names(who)).toList());
  }
}
