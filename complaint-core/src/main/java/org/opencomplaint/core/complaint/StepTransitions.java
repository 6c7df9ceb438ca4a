package org.opencomplaint.core.complaint;

import static org.opencomplaint.core.complaint.Rule.given;
import static org.opencomplaint.core.complaint.Transition.in;
import static org.opencomplaint.core.complaint.ValidityStep.NOT_REJECTED_BY_HIMSELF;
import static org.opencomplaint.core.organisation.Role.HANDLER;
import static org.opencomplaint.core.organisation.Role.HEAD;
import static org.opencomplaint.core.organisation.Role.LEADER;
import static org.opencomplaint.core.organisation.Role.MANAGER;
import static org.opencomplaint.core.organisation.Role.OFFICER;
import static org.opencomplaint.core.stage.Stage.APPROVAL;
import static org.opencomplaint.core.stage.Stage.ASSIGNMENT;
import static org.opencomplaint.core.stage.Stage.EXECUTION;
import static org.opencomplaint.core.stage.Stage.INVESTIGATION;
import static org.opencomplaint.core.stage.Stage.PROPOSAL;
import static org.opencomplaint.core.stage.Stage.REVIEW;
import static org.opencomplaint.core.stage.Stage.VALIDITY;

import java.util.List;
import org.opencomplaint.core.complaint.action.Accept;
import org.opencomplaint.core.complaint.action.Approve;
import org.opencomplaint.core.complaint.action.Assign;
import org.opencomplaint.core.complaint.action.Close;
import org.opencomplaint.core.complaint.action.Complete;
import org.opencomplaint.core.complaint.action.Dissatisfied;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Propose;
import org.opencomplaint.core.complaint.action.Refuse;
import org.opencomplaint.core.complaint.action.Reject;
import org.opencomplaint.core.complaint.action.ResolveOnSpot;
import org.opencomplaint.core.complaint.action.Return;
import org.opencomplaint.core.complaint.action.SubmitFindings;

/** The rows of the eight steps: who takes each, under which guards (domain rules §3). */
final class StepTransitions {
  /** Who may decide on a proposal. */
  private static final Precondition[] APPROVER = {
    ApprovalStep.NOT_OWN_PROPOSAL,
    ApprovalStep.LEVELS_IN_ORDER,
    ApprovalStep.EACH_LEVEL_BY_ANOTHER,
    Delegated.WITHIN_LIMIT
  };

  /** In the order of the steps. */
  static final List<Transition<?>> ROWS =
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
                  given(Guard.REPLY, "reply", Reject::reply),
                  ValidityStep.REPLY_FILLED_IN,
                  ValidityStep.REPLY_IN_CUSTOMERS_WORDS)
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
                  ProposalStep.AGAIN_ON_PURPOSE,
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
                  ExecutionStep.ONLY_WHAT_WAS_OFFERED,
                  ExecutionStep.EXECUTED_WITHIN_STEP,
                  ExecutionStep.ALL_REMEDIES_CARRIED_OUT,
                  ExecutionStep.ALL_PENALTIES_SERVED,
                  ExecutionStep.CUSTOMER_NOTIFIED,
                  ExecutionStep.ATTEMPTED_WITHIN_STEP,
                  ExecutionStep.NOT_DISSATISFIED,
                  ExecutionStep.FEEDBACK_OR_ATTEMPTS)
              .does(ExecutionStep::complete),
          in(EXECUTION, Dissatisfied.class)
              .by(HANDLER)
              .orHolder()
              .guardedBy(
                  given(Guard.REASON, "reason", Dissatisfied::reason),
                  ExecutionStep.ONLY_WHAT_WAS_OFFERED,
                  ExecutionStep.EXECUTED_WITHIN_STEP,
                  ExecutionStep.CUSTOMER_NOTIFIED,
                  ExecutionStep.ATTEMPTED_WITHIN_STEP,
                  ExecutionStep.NOT_SETTLED)
              .does(ExecutionStep::dissatisfied),
          in(REVIEW, Close.class)
              .by(MANAGER)
              .orHolder()
              .guardedBy(
                  given(Guard.SUMMARY, "summary", Close::summary),
                  given(Guard.LESSONS, "lessons", Close::lessons))
              .does(ReviewStep::close));

  private StepTransitions() {}
}
