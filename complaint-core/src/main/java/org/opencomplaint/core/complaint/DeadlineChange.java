package org.opencomplaint.core.complaint;

import static org.opencomplaint.core.complaint.Precondition.only;
import static org.opencomplaint.core.complaint.Rule.rule;

import java.time.Duration;
import java.time.Instant;
import org.opencomplaint.core.complaint.action.Extend;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Pause;
import org.opencomplaint.core.complaint.action.Resume;
import org.opencomplaint.core.complaint.action.TellingSubject;

/** What moves a deadline: pauses, and extensions (domain rules §3 and §4). */
final class DeadlineChange {
  private static final Duration LONGEST_PAUSE = Duration.ofDays(30);

  static final Precondition NOT_PAUSED =
      only(Guard.PAUSED, (complaint, actor, now) -> !complaint.isPaused(now));

  static final Precondition IS_PAUSED =
      only(Guard.NOT_PAUSED, (complaint, actor, now) -> complaint.isPaused(now));

  static final Rule<Pause> THIRTY_DAYS_AT_MOST =
      rule(
          Guard.PAUSE_LENGTH,
          "until",
          (complaint, form, context) -> {
            Instant until = until(form, context);
            return until.isAfter(context.now())
                && !until.isAfter(context.now().plus(LONGEST_PAUSE));
          });

  private DeadlineChange() {}

  static void pause(Complaint complaint, Pause form, ActionContext context) {
    complaint.moveDeadline(visit -> visit.pause(form, until(form, context), context), context);
  }

  static void resume(Complaint complaint, Resume form, ActionContext context) {
    complaint.moveDeadline(visit -> visit.resume(context.now()), context);
  }

  static void extend(Complaint complaint, Extend form, ActionContext context) {
    complaint.add(
        Telling.beside(
            complaint, TellingSubject.NEW_DATE, form.notifiedAt(), form.means(), context));
    complaint.moveDeadline(visit -> visit.extend(Duration.ofHours(form.hours())), context);
  }

  private static Instant until(Pause form, ActionContext context) {
    return form.until() == null ? context.now().plus(LONGEST_PAUSE) : form.until();
  }
}
