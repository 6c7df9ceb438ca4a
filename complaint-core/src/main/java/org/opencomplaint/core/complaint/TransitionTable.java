package org.opencomplaint.core.complaint;

import static org.opencomplaint.core.complaint.Recusal.NOT_RECUSED;
import static org.opencomplaint.core.complaint.Rule.given;
import static org.opencomplaint.core.complaint.Rule.happened;
import static org.opencomplaint.core.complaint.Transition.in;
import static org.opencomplaint.core.complaint.Transition.inAnyOf;
import static org.opencomplaint.core.complaint.ValidityStep.NOT_REJECTED_BY_HIMSELF;
import static org.opencomplaint.core.organisation.Role.CLERK;
import static org.opencomplaint.core.organisation.Role.HANDLER;
import static org.opencomplaint.core.organisation.Role.HEAD;
import static org.opencomplaint.core.organisation.Role.LEADER;
import static org.opencomplaint.core.organisation.Role.MANAGER;
import static org.opencomplaint.core.organisation.Role.OFFICER;
import static org.opencomplaint.core.stage.Stage.APPROVAL;
import static org.opencomplaint.core.stage.Stage.ASSIGNMENT;
import static org.opencomplaint.core.stage.Stage.CLOSED;
import static org.opencomplaint.core.stage.Stage.EXECUTION;
import static org.opencomplaint.core.stage.Stage.INVESTIGATION;
import static org.opencomplaint.core.stage.Stage.PROPOSAL;
import static org.opencomplaint.core.stage.Stage.REVIEW;
import static org.opencomplaint.core.stage.Stage.VALIDITY;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.opencomplaint.core.complaint.action.Accept;
import org.opencomplaint.core.complaint.action.ActionForm;
import org.opencomplaint.core.complaint.action.ActionRefused;
import org.opencomplaint.core.complaint.action.Approve;
import org.opencomplaint.core.complaint.action.Assign;
import org.opencomplaint.core.complaint.action.ChangeResolvability;
import org.opencomplaint.core.complaint.action.ChangeSeverity;
import org.opencomplaint.core.complaint.action.Close;
import org.opencomplaint.core.complaint.action.Complete;
import org.opencomplaint.core.complaint.action.CorrectLoss;
import org.opencomplaint.core.complaint.action.Dispute;
import org.opencomplaint.core.complaint.action.Dissatisfied;
import org.opencomplaint.core.complaint.action.Extend;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Merge;
import org.opencomplaint.core.complaint.action.NegotiateDate;
import org.opencomplaint.core.complaint.action.Opine;
import org.opencomplaint.core.complaint.action.Pause;
import org.opencomplaint.core.complaint.action.Propose;
import org.opencomplaint.core.complaint.action.Reassign;
import org.opencomplaint.core.complaint.action.Refuse;
import org.opencomplaint.core.complaint.action.Reject;
import org.opencomplaint.core.complaint.action.Reopen;
import org.opencomplaint.core.complaint.action.ResolveOnSpot;
import org.opencomplaint.core.complaint.action.Resume;
import org.opencomplaint.core.complaint.action.Return;
import org.opencomplaint.core.complaint.action.SubmitFindings;
import org.opencomplaint.core.complaint.action.Supplement;
import org.opencomplaint.core.complaint.action.Withdraw;
import org.opencomplaint.core.stage.Stage;

/** Who may do what in which stage, under which guards: the table of domain rules §3. */
final class TransitionTable {
  private static final Set<Stage> OPEN = EnumSet.range(VALIDITY, REVIEW);

  /** While what others think can still change what is proposed. */
  private static final Set<Stage> BEFORE_THE_PROPOSAL = EnumSet.of(INVESTIGATION, PROPOSAL);

  /** Insurers and carriers pay late. */
  private static final Set<Stage> AFTER_THE_FINDINGS = EnumSet.range(PROPOSAL, CLOSED);

  /** Who may decide on a proposal. */
  private static final Precondition[] APPROVER = {
    ApprovalStep.NOT_OWN_PROPOSAL,
    NOT_RECUSED,
    ApprovalStep.LEVELS_IN_ORDER,
    ApprovalStep.EACH_LEVEL_BY_ANOTHER,
    Delegated.WITHIN_LIMIT
  };

  /** The eight steps. */
  static final List<Transition<?>> STEPS =
      List.of(
          in(VALIDITY, Accept.class)
              .by(OFFICER)
              .orHolder()
              .provided(NOT_REJECTED_BY_HIMSELF)
              .guardedBy(
                  ValidityStep.JUSTIFIED,
                  given(Guard.REASON, "reason", Accept::reason),
                  Resolving.DATE_WHEN_ACCEPTED)
              .does(ValidityStep::accept),
          in(VALIDITY, Reject.class)
              .by(OFFICER)
              .orHolder()
              .provided(NOT_REJECTED_BY_HIMSELF)
              .guardedBy(
                  given(Guard.REASON_CODE, "reasonCode", Reject::reasonCode),
                  given(Guard.REASON, "reason", Reject::reason),
                  given(Guard.REPLY, "reply", Reject::reply))
              .does(ValidityStep::reject),
          in(VALIDITY, ResolveOnSpot.class)
              .by(OFFICER)
              .orHolder()
              .provided(NOT_REJECTED_BY_HIMSELF, ValidityStep.GENERAL_ONLY)
              .guardedBy(
                  ValidityStep.SMALL_VALUE,
                  ValidityStep.CUSTOMER_AGREES,
                  given(Guard.REMEDY_BASIS, "remedy.basis", form -> form.remedy().basis()),
                  given(Guard.REASON, "reason", ResolveOnSpot::reason))
              .does(ValidityStep::resolveOnTheSpot),
          in(ASSIGNMENT, Assign.class)
              .by(OFFICER, MANAGER)
              .orHolder()
              .provided(AssignmentStep.ASSIGNED_BY_OFFICER, AssignmentStep.ARBITRATED_BY_MANAGER)
              .guardedBy(
                  AssignmentStep.FACTS_COMPLETE,
                  given(Guard.DEPARTMENT, "department", Assign::department),
                  AssignmentStep.SUGGESTED_OR_REASON)
              .does(AssignmentStep::assign),
          in(INVESTIGATION, SubmitFindings.class)
              .by(HANDLER)
              .orHolder()
              .provided(NOT_RECUSED)
              .guardedBy(
                  given(Guard.ROOT_CAUSE, "rootCause", SubmitFindings::rootCause),
                  InvestigationStep.NOBODY_LIABLE_WITHOUT_CAUSE,
                  InvestigationStep.NOBODY_TWICE,
                  InvestigationStep.DIRECT_SHARES_SUM_TO_ONE,
                  InvestigationStep.NO_DEPARTMENT_TWICE,
                  InvestigationStep.DEPARTMENTS_SHARE_AS_THEIR_PEOPLE,
                  InvestigationStep.INVESTIGATOR_NOT_LIABLE,
                  InvestigationStep.CONCEALED_BY_LIABLE_HEAD)
              .does(InvestigationStep::submitFindings),
          in(INVESTIGATION, Refuse.class)
              .by(HEAD)
              .provided(AssignmentStep.NOT_ARBITRATED)
              .guardedBy(given(Guard.REASON, "reason", Refuse::reason))
              .does(AssignmentStep::refuse),
          in(PROPOSAL, Propose.class)
              .by(HANDLER, HEAD)
              .orHolder()
              .guardedBy(
                  given(Guard.REMEDY, "remedies", Propose::remedies),
                  ProposalStep.REMEDIES_HAVE_BASIS,
                  ProposalStep.AGREED_OR_REASON)
              .does(ProposalStep::propose),
          in(APPROVAL, Approve.class)
              .by(HEAD, MANAGER, LEADER)
              .orHolder()
              .orDelegate()
              .provided(APPROVER)
              .does(ApprovalStep::approve),
          in(APPROVAL, Return.class)
              .by(HEAD, MANAGER, LEADER)
              .orHolder()
              .orDelegate()
              .provided(APPROVER)
              .guardedBy(
                  ApprovalStep.BACK_TO_PROPOSAL_OR_INVESTIGATION,
                  given(Guard.COMMENT, "comment", Return::comment))
              .does(ApprovalStep::sendBack),
          in(EXECUTION, Complete.class)
              .by(HANDLER)
              .orHolder()
              .guardedBy(
                  ExecutionStep.ALL_REMEDIES_CARRIED_OUT,
                  ExecutionStep.ALL_PENALTIES_SERVED,
                  happened(Guard.CUSTOMER_NOTIFIED, "notifiedAt", Complete::notifiedAt),
                  ExecutionStep.FEEDBACK_OR_ATTEMPTS)
              .does(ExecutionStep::complete),
          in(EXECUTION, Dissatisfied.class)
              .by(HANDLER)
              .orHolder()
              .guardedBy(
                  given(Guard.REASON, "reason", Dissatisfied::reason),
                  happened(Guard.CUSTOMER_NOTIFIED, "notifiedAt", Dissatisfied::notifiedAt))
              .does(ExecutionStep::dissatisfied),
          in(REVIEW, Close.class)
              .by(MANAGER)
              .orHolder()
              .guardedBy(
                  given(Guard.SUMMARY, "summary", Close::summary),
                  given(Guard.LESSONS, "lessons", Close::lessons))
              .does(ReviewStep::close));

  /** Beside the steps, and back from an end. */
  private static final List<Transition<?>> ASIDE =
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
              .provided(NOT_RECUSED, InvestigationStep.LOSS_IS_FOUND)
              .guardedBy(
                  InvestigationStep.ANOTHER_LOSS,
                  given(Guard.REASON, "reason", CorrectLoss::reason))
              .does(InvestigationStep::correctLoss),
          inAnyOf(OPEN, Supplement.class)
              .by(CLERK, OFFICER, HANDLER)
              .orHolder()
              .guardedBy(given(Guard.FACTS, "facts", Supplement::facts))
              .does(AssignmentStep::supplement),
          inAnyOf(BEFORE_THE_PROPOSAL, Opine.class)
              .byCoHandling(HANDLER, HEAD)
              .provided(NOT_RECUSED)
              .guardedBy(given(Guard.OPINION, "opinion", Opine::opinion))
              .does(InvestigationStep::opine),
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

  private TransitionTable() {}

  static Transition<?> row(Stage stage, Class<? extends ActionForm> form) {
    return rowsOf(stage).stream()
        .filter(row -> row.form() == form)
        .findFirst()
        .orElseThrow(() -> new ActionRefused(Guard.NOT_IN_THIS_STAGE, null));
  }

  static List<Transition<?>> rowsOf(Stage stage) {
    return Stream.concat(STEPS.stream(), ASIDE.stream()).filter(row -> row.isIn(stage)).toList();
  }
}
