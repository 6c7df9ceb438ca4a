package org.opencomplaint.ejb.complaint;

import java.util.List;
import org.opencomplaint.core.complaint.AddedFacts;
import org.opencomplaint.core.complaint.Approval;
import org.opencomplaint.core.complaint.Assignment;
import org.opencomplaint.core.complaint.ContactAttempt;
import org.opencomplaint.core.complaint.DepartmentPart;
import org.opencomplaint.core.complaint.Feedback;
import org.opencomplaint.core.complaint.Findings;
import org.opencomplaint.core.complaint.Improvement;
import org.opencomplaint.core.complaint.Liability;
import org.opencomplaint.core.complaint.LossCorrection;
import org.opencomplaint.core.complaint.LossLine;
import org.opencomplaint.core.complaint.Opinion;
import org.opencomplaint.core.complaint.Proposal;
import org.opencomplaint.core.complaint.Prospect;
import org.opencomplaint.core.complaint.Remedy;
import org.opencomplaint.core.complaint.Review;
import org.opencomplaint.core.complaint.Validity;
import org.opencomplaint.core.penalty.Assessment;
import org.opencomplaint.core.penalty.Penalty;
import org.opencomplaint.core.penalty.Service;
import org.opencomplaint.ejb.category.CategoryName;
import org.opencomplaint.ejb.complaint.ComplaintFile.AddedFactsView;
import org.opencomplaint.ejb.complaint.ComplaintFile.ApprovalView;
import org.opencomplaint.ejb.complaint.ComplaintFile.AssignmentView;
import org.opencomplaint.ejb.complaint.ComplaintFile.ContactAttemptView;
import org.opencomplaint.ejb.complaint.ComplaintFile.ImprovementView;
import org.opencomplaint.ejb.complaint.ComplaintFile.OpinionView;
import org.opencomplaint.ejb.complaint.ComplaintFile.PenaltyView;
import org.opencomplaint.ejb.complaint.ComplaintFile.ProposalView;
import org.opencomplaint.ejb.complaint.ComplaintFile.RemedyView;
import org.opencomplaint.ejb.complaint.ComplaintFile.ReviewView;
import org.opencomplaint.ejb.complaint.ComplaintFile.ValidityView;
import org.opencomplaint.ejb.complaint.FindingsView.CorrectionView;
import org.opencomplaint.ejb.complaint.FindingsView.DepartmentPartView;
import org.opencomplaint.ejb.complaint.FindingsView.LiabilityView;
import org.opencomplaint.ejb.complaint.FindingsView.LossLineView;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.organisation.EmployeeName;

/** What each step left on a complaint, as it is shown. */
final class StepViews {
  private StepViews() {}

  static OpinionView of(Opinion opinion) {
    return new OpinionView(
        DepartmentName.of(opinion.department()),
        opinion.opinion(),
        EmployeeName.of(opinion.givenBy()),
        opinion.givenAt());
  }

  static ProspectView of(Prospect prospect) {
    return new ProspectView(
        prospect.resolvability(),
        prospect.negotiatedOn(),
        prospect.reason(),
        prospect.notifiedAt(),
        EmployeeName.of(prospect.setBy()),
        prospect.setAt(),
        prospect.isToBeMet());
  }

  static AddedFactsView of(AddedFacts added) {
    return new AddedFactsView(added.facts(), EmployeeName.of(added.addedBy()), added.addedAt());
  }

  static ValidityView of(Validity validity) {
    return new ValidityView(
        validity.verdict(),
        validity.resolvability(),
        validity.reasonCode(),
        validity.reason(),
        validity.reply(),
        validity.checked(),
        EmployeeName.of(validity.judgedBy()));
  }

  static AssignmentView of(Assignment assignment) {
    return new AssignmentView(
        DepartmentName.of(assignment.department()),
        DepartmentName.of(assignment.suggested()),
        assignment.rule(),
        assignment.reason(),
        EmployeeName.of(assignment.assignedBy()),
        assignment.assignedAt(),
        assignment.isArbitrated(),
        EmployeeName.of(assignment.refusedBy()),
        assignment.refusedAt(),
        assignment.refusalReason());
  }

  static FindingsView of(Findings findings) {
    return new FindingsView(
        CategoryName.of(findings.rootCause()),
        findings.analysis(),
        EmployeeName.of(findings.investigator()),
        findings.submittedAt(),
        findings.lossLines().stream().map(StepViews::of).toList(),
        findings.loss(),
        findings.departments().stream().map(StepViews::of).toList(),
        findings.liabilities().stream().map(StepViews::of).toList(),
        EmployeeName.of(findings.concealedBy()),
        findings.correction().map(StepViews::of).orElse(null));
  }

  private static CorrectionView of(LossCorrection correction) {
    return new CorrectionView(EmployeeName.of(correction.correctedBy()), correction.reason());
  }

  private static LossLineView of(LossLine line) {
    return new LossLineView(
        line.kind(), line.description(), line.quantity(), line.unitCost(), line.amount());
  }

  private static DepartmentPartView of(DepartmentPart part) {
    return new DepartmentPartView(
        DepartmentName.of(part.department()), part.share(), part.ground());
  }

  private static LiabilityView of(Liability liability) {
    return new LiabilityView(
        EmployeeName.of(liability.employee()),
        liability.role(),
        liability.share(),
        liability.basis());
  }

  static ProposalView of(Proposal proposal) {
    return new ProposalView(
        proposal.position(),
        proposal.round(),
        EmployeeName.of(proposal.proposer()),
        proposal.proposedAt(),
        proposal.isCustomerAgreed(),
        proposal.disagreementReason(),
        proposal.status(),
        proposal.remedies().stream().map(StepViews::of).toList(),
        proposal.value(),
        proposal.approvals().stream().map(StepViews::of).toList());
  }

  private static RemedyView of(Remedy remedy) {
    return new RemedyView(
        remedy.position(),
        remedy.kind(),
        remedy.value(),
        remedy.basis(),
        remedy.isAgain(),
        EmployeeName.of(remedy.carriedOutBy()),
        remedy.carriedOutAt(),
        remedy.evidence());
  }

  private static ApprovalView of(Approval approval) {
    return new ApprovalView(
        approval.level(),
        EmployeeName.of(approval.approver()),
        EmployeeName.of(approval.decidedFor()),
        approval.countedWith(),
        approval.decision(),
        approval.comment(),
        approval.decidedAt());
  }

  static PenaltyView of(Penalty penalty) {
    return new PenaltyView(
        penalty.id(),
        EmployeeName.of(penalty.employee()),
        penalty.assessment().map(Assessment::role).orElse(null),
        penalty.assessment().map(Assessment::share).orElse(null),
        penalty.amount(),
        penalty.status(),
        penalty.service().map(Service::servedOn).orElse(null),
        penalty.service().map(Service::appealUntil).orElse(null),
        penalty.finalAmount());
  }

  static FeedbackView of(Feedback feedback) {
    return new FeedbackView(
        feedback.round(),
        feedback.satisfied(),
        feedback.reason(),
        feedback.said(),
        feedback.notifiedAt(),
        EmployeeName.of(feedback.recordedBy()),
        feedback.recordedAt());
  }

  static ContactAttemptView of(ContactAttempt attempt) {
    return new ContactAttemptView(attempt.round(), attempt.attemptedAt(), attempt.note());
  }

  static ReviewView of(Review review, List<Improvement> improvements) {
    return new ReviewView(
        review.summary(),
        review.lessons(),
        review.expectedScore(),
        review.perceivedScore(),
        improvements.stream().map(StepViews::of).toList());
  }

  private static ImprovementView of(Improvement improvement) {
    return new ImprovementView(
        improvement.id(),
        improvement.action(),
        EmployeeName.of(improvement.owner()),
        improvement.dueOn(),
        improvement.status());
  }
}
