package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.opencomplaint.core.typed.Text;

/**
 * At any time: the customer was told something, or cannot be reached.
 *
 * @param about what they were told, or could not be told
 * @param toldAt when; null if nobody could reach them
 * @param means by which means; null if nobody could reach them
 * @param by number of the employee who told them; null for whoever records it
 * @param unreachable why there is no way to reach them; null if they were told
 * @param note what was said in particular; needed for OTHER
 */
public record Tell(
    TellingSubject about,
    Instant toldAt,
    TellingMeans means,
    @Size(max = 60) String by,
    @Size(max = 500) String unreachable,
    @Size(max = 1000) String note)
    implements ActionForm {
  /** Blank means not given. */
  public Tell {
    by = Text.orNull(by);
    unreachable = Text.orNull(unreachable);
    note = Text.orNull(note);
  }
}
