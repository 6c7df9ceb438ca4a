package org.opencomplaint.core.complaint;

import static org.opencomplaint.core.complaint.Precondition.only;
import static org.opencomplaint.core.complaint.Rule.happened;
import static org.opencomplaint.core.complaint.Rule.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.opencomplaint.core.complaint.action.Accept;
import org.opencomplaint.core.complaint.action.ActionForm;
import org.opencomplaint.core.complaint.action.ChangeResolvability;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.NegotiateDate;
import org.opencomplaint.core.complaint.action.Resolvability;
import org.opencomplaint.core.complaint.action.TellingMeans;
import org.opencomplaint.core.complaint.action.TellingSubject;
import org.opencomplaint.core.stage.Stage;

/** When it can be resolved (当即, 短期, 现阶段无法解决), and the day agreed if not yet (domain rules §3). */
final class Resolving {
  /** Once judged, and until it is carried out. */
  static final Set<Stage> STAGES = EnumSet.range(Stage.ASSIGNMENT, Stage.EXECUTION);

  static final Rule<Accept> DATE_WHEN_ACCEPTED =
      date(
          (complaint, form, context) ->
              form.resolvability() != Resolvability.NOT_YET_POSSIBLE
                  || isNegotiable(form.negotiatedDate(), context));

  static final Rule<ChangeResolvability> DATE_WHEN_CHANGED =
      date(
          (complaint, form, context) ->
              form.resolvability() != Resolvability.NOT_YET_POSSIBLE
                  || isNegotiable(form.negotiatedDate(), context));

  private static final Rule<ChangeResolvability> CUSTOMER_NOTIFIED =
      happened(Guard.CUSTOMER_NOTIFIED, "notifiedAt", ChangeResolvability::notifiedAt);

  static final Rule<ChangeResolvability> CUSTOMER_KNOWS =
      (complaint, form, context) -> {
        if (form.resolvability() == Resolvability.NOT_YET_POSSIBLE) {
          CUSTOMER_NOTIFIED.check(complaint, form, context);
        }
      };

  static final Rule<ChangeResolvability> TO_ANOTHER =
      rule(
          Guard.SAME_RESOLVABILITY,
          "resolvability",
          (complaint, form, context) -> !isExpected(form.resolvability(), complaint));

  static final Rule<NegotiateDate> ANOTHER_DATE =
      date(
          (complaint, form, context) ->
              isNegotiable(form.negotiatedDate(), context)
                  && complaint.followUp().stream()
                      .noneMatch(promise -> promise.negotiatedOn().equals(form.negotiatedDate())));

  static final Precondition NOT_YET_POSSIBLE =
      only(
          Guard.NOTHING_NEGOTIATED,
          (complaint, actor, now) -> isExpected(Resolvability.NOT_YET_POSSIBLE, complaint));

  private Resolving() {}

  static void change(Complaint complaint, ChangeResolvability form, ActionContext context) {
    complaint
        .followUp()
        .ifPresent(promise -> complaint.here().excuseUntil(promise.untilAt(), context));
    if (form.notifiedAt() != null) {
      tell(complaint, form.notifiedAt(), form.means(), context);
    }
    expect(complaint, Prospect.changed(complaint, form, context), context);
  }

  static void negotiate(Complaint complaint, NegotiateDate form, ActionContext context) {
    tell(complaint, form.notifiedAt(), form.means(), context);
    expect(complaint, Prospect.negotiated(complaint, form, context), context);
  }

  private static void tell(
      Complaint complaint, Instant toldAt, TellingMeans means, ActionContext context) {
    complaint.add(Telling.beside(complaint, TellingSubject.NEW_DATE, toldAt, means, context));
  }

  private static void expect(Complaint complaint, Prospect prospect, ActionContext context) {
    complaint.expect(prospect);
    complaint.moveDeadline(visit -> {}, context);
  }

  private static <F extends ActionForm> Rule<F> date(Rule.Condition<F> condition) {
    return rule(Guard.NEGOTIATED_DATE, "negotiatedDate", condition);
  }

  private static boolean isNegotiable(LocalDate day, ActionContext context) {
    return day != null
        && day.isAfter(context.today())
        && !day.isAfter(context.today().plusDays(context.negotiableDays()));
  }

  private static boolean isExpected(Resolvability resolvability, Complaint complaint) {
    return complaint
        .prospect()
        .map(Prospect::resolvability)
        .filter(resolvability::equals)
        .isPresent();
  }
}
