package org.opencomplaint.core.complaint;

import static org.opencomplaint.core.complaint.Rule.given;
import static org.opencomplaint.core.complaint.Rule.happened;
import static org.opencomplaint.core.complaint.Transition.in;
import static org.opencomplaint.core.complaint.Transition.inAnyOf;
import static org.opencomplaint.core.organisation.Role.CLERK;
import static org.opencomplaint.core.organisation.Role.HANDLER;
import static org.opencomplaint.core.organisation.Role.HEAD;
import static org.opencomplaint.core.organisation.Role.MANAGER;
import static org.opencomplaint.core.organisation.Role.OFFICER;
import static org.opencomplaint.core.stage.Stage.CLOSED;
import static org.opencomplaint.core.stage.Stage.INVESTIGATION;
import static org.opencomplaint.core.stage.Stage.PROPOSAL;
import static org.opencomplaint.core.stage.Stage.REVIEW;
import static org.opencomplaint.core.stage.Stage.VALIDITY;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.opencomplaint.core.complaint.action.ChangeResolvability;
import org.opencomplaint.core.complaint.action.ChangeSeverity;
import org.opencomplaint.core.complaint.action.Correct;
import org.opencomplaint.core.complaint.action.CorrectLoss;
import org.opencomplaint.core.complaint.action.Dispute;
import org.opencomplaint.core.complaint.action.Extend;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Merge;
import org.opencomplaint.core.complaint.action.NegotiateDate;
import org.opencomplaint.core.complaint.action.Opine;
import org.opencomplaint.core.complaint.action.Pause;
import org.opencomplaint.core.complaint.action.Reassign;
import org.opencomplaint.core.complaint.action.Reopen;
import org.opencomplaint.core.complaint.action.Resume;
import org.opencomplaint.core.complaint.action.Supplement;
import org.opencomplaint.core.complaint.action.Tell;
import org.opencomplaint.core.complaint.action.Withdraw;
import org.opencomplaint.core.stage.Stage;

/** The rows beside the steps, and of the ways back from an end (domain rules §3). */
final class SideTransitions {
  private static final Set<Stage> OPEN = EnumSet.range(VALIDITY, REVIEW);

  /** While what others think can still change what is proposed. */
  private static final Set<Stage> BEFORE_THE_PROPOSAL = EnumSet.of(INVESTIGATION, PROPOSAL);

  /** Insurers and carriers pay late. */
  private static final Set<Stage> AFTER_THE_FINDINGS = EnumSet.range(PROPOSAL, CLOSED);

  /** A customer is told the rejection once it is closed, and may ask later. */
  private static final Set<Stage> FROM_REGISTERING_ON = EnumSet.range(VALIDITY, CLOSED);

  /** First those beside the steps, then the ways back from an end. */
  static final List<Transition<?>> ROWS =
      List.of(
          inAnyOf(OPEN, Withdraw.class)
              .by(CLERK, OFFICER)
              .orHolder()
              .provided(Ending.NO_FINDINGS_YET)
              .guardedBy(given(Guard.REASON, "reason", Withdraw::reason))
              .does(Ending::withdraw),
          inAnyOf(OPEN, Merge.class)
              .by(OFFICER, MANAGER)
              .guardedBy(
                  given(Guard.MERGE_TARGET, "into", Merge::into),
                  Ending.INTO_ANOTHER_OPEN_ONE,
                  Ending.IMPARTIAL_TO_BOTH,
                  given(Guard.REASON, "reason", Merge::reason))
              .does(Ending::merge),
          inAnyOf(OPEN, Pause.class)
              .by(MANAGER)
              .provided(DeadlineChange.NOT_PAUSED)
              .guardedBy(
                  given(Guard.WAITING_FOR, "waitingFor", Pause::waitingFor),
                  DeadlineChange.THIRTY_DAYS_AT_MOST,
                  given(Guard.REASON, "reason", Pause::reason))
              .does(DeadlineChange::pause),
          inAnyOf(OPEN, Resume.class)
              .by(MANAGER)
              .orHolder()
              .provided(DeadlineChange.IS_PAUSED)
              .does(DeadlineChange::resume),
          inAnyOf(OPEN, Extend.class)
              .by(MANAGER)
              .guardedBy(
                  given(Guard.EXTENSION, "hours", Extend::hours),
                  given(Guard.REASON, "reason", Extend::reason),
                  happened(Guard.CUSTOMER_NOTIFIED, "notifiedAt", Extend::notifiedAt))
              .does(DeadlineChange::extend),
          inAnyOf(Handover.STEPS_OF_DEPARTMENT, Reassign.class)
              .by(HEAD)
              .provided(Handover.HELD_IN_DEPARTMENT)
              .guardedBy(
                  given(Guard.NEW_HOLDER, "employee", Reassign::employee),
                  Handover.TO_COLLEAGUE,
                  Handover.TO_SOMEBODY_IMPARTIAL,
                  given(Guard.REASON, "reason", Reassign::reason))
              .does(Handover::reassign),
          inAnyOf(OPEN, ChangeSeverity.class)
              .by(OFFICER, MANAGER)
              .guardedBy(
                  Handover.TO_ANOTHER_SEVERITY,
                  given(Guard.REASON, "reason", ChangeSeverity::reason))
              .does(Handover::changeSeverity),
          inAnyOf(Resolving.STAGES, ChangeResolvability.class)
              .by(OFFICER, MANAGER)
              .guardedBy(
                  given(Guard.RESOLVABILITY, "resolvability", ChangeResolvability::resolvability),
                  Resolving.TO_ANOTHER,
                  Resolving.DATE_WHEN_CHANGED,
                  Resolving.CUSTOMER_KNOWS,
                  given(Guard.REASON, "reason", ChangeResolvability::reason))
              .does(Resolving::change),
          inAnyOf(Resolving.STAGES, NegotiateDate.class)
              .by(OFFICER, MANAGER)
              .provided(Resolving.NOT_YET_POSSIBLE)
              .guardedBy(
                  Resolving.ANOTHER_DATE,
                  given(Guard.REASON, "reason", NegotiateDate::reason),
                  happened(Guard.CUSTOMER_NOTIFIED, "notifiedAt", NegotiateDate::notifiedAt))
              .does(Resolving::negotiate),
          inAnyOf(AFTER_THE_FINDINGS, CorrectLoss.class)
              .by(MANAGER)
              .provided(InvestigationStep.LOSS_IS_FOUND)
              .guardedBy(
                  InvestigationStep.ANOTHER_LOSS,
                  given(Guard.REASON, "reason", CorrectLoss::reason))
              .does(InvestigationStep::correctLoss),
          inAnyOf(OPEN, Supplement.class)
              .by(CLERK, OFFICER, HANDLER)
              .orHolder()
              .guardedBy(given(Guard.FACTS, "facts", Supplement::facts))
              .does(AssignmentStep::supplement),
          inAnyOf(OPEN, Correct.class)
              .by(CLERK, OFFICER)
              .guardedBy(
                  Correcting.SOMETHING_DIFFERS, given(Guard.REASON, "reason", Correct::reason))
              .does(Correcting::correct),
          inAnyOf(BEFORE_THE_PROPOSAL, Opine.class)
              .byCoHandling(HANDLER, HEAD)
              .guardedBy(given(Guard.OPINION, "opinion", Opine::opinion))
              .does(InvestigationStep::opine),
          inAnyOf(FROM_REGISTERING_ON, Tell.class)
              .by(CLERK, OFFICER, HANDLER, MANAGER)
              .orHolder()
              .guardedBy(
                  given(Guard.TELLING_SUBJECT, "about", Tell::about),
                  TellingCustomer.REJECTION_STANDS,
                  TellingCustomer.TOLD_OR_UNREACHABLE,
                  TellingCustomer.WHEN,
                  TellingCustomer.BY_WHICH_MEANS,
                  TellingCustomer.WHAT_ELSE)
              .does(TellingCustomer::tell),
          in(CLOSED, Dispute.class)
              .by(CLERK, OFFICER)
              .provided(Ending.REJECTED, Ending.NOT_DISPUTED_BEFORE)
              .guardedBy(given(Guard.REASON, "reason", Dispute::reason))
              .does(Ending::dispute),
          in(CLOSED, Reopen.class)
              .by(MANAGER)
              .provided(Ending.WITHIN_NINETY_DAYS)
              .guardedBy(given(Guard.REASON, "reason", Reopen::reason))
              .does(Ending::reopen));

  private SideTransitions() {}
}
