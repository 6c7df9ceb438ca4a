package org.opencomplaint.core.complaint;

import static org.opencomplaint.core.complaint.Rule.rule;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Outcome;
import org.opencomplaint.core.complaint.action.Tell;
import org.opencomplaint.core.complaint.action.TellingSubject;

/** What is recorded when a customer was told something (domain rules §3, "acknowledged"). */
final class TellingCustomer {
  static final Rule<Tell> REJECTION_STANDS =
      rule(
          Guard.NO_REJECTION_TO_TELL,
          "about",
          (complaint, form, context) ->
              form.about() != TellingSubject.REJECTION || complaint.outcome() == Outcome.INVALID);

  static final Rule<Tell> TOLD_OR_UNREACHABLE =
      rule(
          Guard.TOLD_OR_UNREACHABLE,
          "unreachable",
          (complaint, form, context) ->
              form.unreachable() == null || (form.toldAt() == null && form.means() == null));

  /** People write down whole minutes, so the minute in which it began counts. */
  static final Rule<Tell> WHEN =
      rule(
          Guard.TOLD_AT,
          "toldAt",
          (complaint, form, context) ->
              form.unreachable() != null
                  || (form.toldAt() != null
                      && !form.toldAt().isBefore(first(complaint, form))
                      && !form.toldAt().isAfter(context.now())));

  static final Rule<Tell> BY_WHICH_MEANS =
      rule(
          Guard.TELLING_MEANS,
          "means",
          (complaint, form, context) -> form.unreachable() != null || form.means() != null);

  static final Rule<Tell> WHAT_ELSE =
      rule(
          Guard.TELLING_NOTE,
          "note",
          (complaint, form, context) ->
              form.about() != TellingSubject.OTHER || form.note() != null);

  private TellingCustomer() {}

  /** The first moment at which they can have been told that. */
  private static Instant first(Complaint complaint, Tell form) {
    Instant first =
        form.about() == TellingSubject.REJECTION
            ? complaint.closedAt()
            : complaint.intake().registeredAt();
    return first.truncatedTo(ChronoUnit.MINUTES);
  }

  static void tell(Complaint complaint, Tell form, ActionContext context) {
    complaint.add(Telling.of(complaint, form, context));
  }
}
