package org.opencomplaint.ejb.complaint;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.opencomplaint.core.complaint.Approval;
import org.opencomplaint.core.complaint.HolderBasis;
import org.opencomplaint.core.complaint.ImprovementStatus;
import org.opencomplaint.core.complaint.Proposal;
import org.opencomplaint.core.complaint.StepState;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.complaint.action.Channel;
import org.opencomplaint.core.complaint.action.Outcome;
import org.opencomplaint.core.complaint.action.RejectionReason;
import org.opencomplaint.core.complaint.action.RemedyKind;
import org.opencomplaint.core.complaint.action.Resolvability;
import org.opencomplaint.core.complaint.action.TellingSubject;
import org.opencomplaint.core.complaint.action.ValidityCheck;
import org.opencomplaint.core.complaint.action.Verdict;
import org.opencomplaint.core.customer.Customer;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.penalty.PenaltyStatus;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.category.CategoryName;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.organisation.EmployeeName;

/**
 * Everything of one complaint, as the caller may see it.
 *
 * @param visit how many stays in a stage it has had, the present one included
 * @param outcome null while open, as is {@code closedAt}
 * @param holder who must act now; null once closed, as are {@code enteredAt}, {@code warnAt} (75 %
 *     used up) and {@code dueAt}
 * @param provisional whether a deadline may change: the holidays of its year are not imported
 * @param percentUsed how much of the stage's time is used, over 100 once overdue; null once closed
 * @param pausedUntil when its clock runs on; null unless it stands still now
 * @param mergedInto number of the complaint that goes on in its place; null unless merged
 * @param merged numbers of the complaints that were merged into this one
 * @param leadDepartment null until assigned
 * @param acknowledgedAt when the customer was first told the number and the promised times; null if
 *     never
 * @param totalDueAt when all stages must be done with: the sum of their limits, or the day agreed
 * @param toTell what the customer is still to be told; null for nothing
 * @param tellings everything the customer was told, in the order in which it was recorded
 * @param corrections what of step 1 was put right, the first first
 * @param prospects when it can be resolved, the first first; the last counts
 * @param steps steps 1 to 8
 * @param validity null until judged
 * @param review null until closed by review
 * @param signatures who did what, in whose place, as the trail has it
 * @param recused whether the caller must keep out of it (回避)
 * @param actions what the caller may do now
 * @param suggestedDepartment what the routing suggests; null unless the complaint is to be
 *     assigned, or was corrected later and would be another department's now
 * @param absorbed what those say that go on in this one, also through another
 */
public record ComplaintFile(
    String number,
    long version,
    Stage stage,
    Outcome outcome,
    int round,
    int visit,
    Severity severity,
    EmployeeName holder,
    Instant registeredAt,
    Instant acknowledgeBy,
    Instant acknowledgedAt,
    Instant enteredAt,
    Instant warnAt,
    Instant dueAt,
    Instant totalDueAt,
    boolean provisional,
    Long percentUsed,
    Instant closedAt,
    Instant pausedUntil,
    String mergedInto,
    List<String> merged,
    DepartmentName leadDepartment,
    List<DepartmentName> coHandling,
    IntakeView intake,
    List<IntakeCorrectionView> corrections,
    List<AddedFactsView> addedFacts,
    List<OpinionView> opinions,
    TellingSubject toTell,
    List<TellingView> tellings,
    List<ProspectView> prospects,
    List<Step> steps,
    ValidityView validity,
    List<AssignmentView> assignments,
    List<FindingsView> findings,
    List<ProposalView> proposals,
    List<PenaltyView> penalties,
    List<FeedbackView> feedback,
    List<ContactAttemptView> contactAttempts,
    ReviewView review,
    List<Signature> signatures,
    boolean recused,
    List<Action> actions,
    DepartmentName suggestedDepartment,
    List<MergedView> absorbed) {

  /** Step 1, 记录投诉内容. */
  public record IntakeView(
      Channel channel,
      CategoryName category,
      CustomerView customer,
      SubjectView subject,
      String facts,
      RemedyKind demandRemedy,
      Money demandAmount,
      Instant occurredAt,
      String place,
      LocalDate replyBy,
      EmployeeName recordedBy,
      int nth) {}

  /** What became known after step 1. */
  public record AddedFactsView(String facts, EmployeeName addedBy, Instant addedAt) {}

  /** What a co-handling department thinks. */
  public record OpinionView(
      DepartmentName department, String opinion, EmployeeName givenBy, Instant givenAt) {}

  /**
   * Who complains.
   *
   * @param masked whether something is hidden from the caller
   */
  public record CustomerView(
      Customer.Kind kind,
      String name,
      String phone,
      String phone2,
      String email,
      String address,
      boolean anonymous,
      boolean confidential,
      boolean masked) {
    /** The telephones that are known, none, one or two. */
    public List<String> phones() {
      return Stream.of(phone, phone2).filter(Objects::nonNull).toList();
    }
  }

  /** What the complaint is about, and whom the customer names. */
  public record SubjectView(
      String product,
      String orderNo,
      String batch,
      BigDecimal quantity,
      BigDecimal defectiveQuantity,
      DepartmentName department,
      EmployeeName employee) {}

  /**
   * One of the eight steps and the last visit there.
   *
   * @param visits how often it was entered
   * @param holder who held it last; null for a step not entered, as are the times
   * @param because why it came to the holder; null for a step not entered
   */
  public record Step(
      Stage stage,
      StepState state,
      int visits,
      EmployeeName holder,
      HeldBecause because,
      Instant enteredAt,
      Instant dueAt,
      Instant leftAt,
      String skippedWhy) {}

  /**
   * Why a step came to its holder.
   *
   * @param basis null if somebody chose him
   * @param rule the routing rule that names him; null if none does
   * @param standsInFor who was absent; null if it was his own turn
   */
  public record HeldBecause(
      HolderBasis basis, String rule, EmployeeName standsInFor, EmployeeName recused) {}

  /**
   * Step 2, 判定是否成立.
   *
   * @param checked what the officer ticked; null if he did not go through the list
   */
  public record ValidityView(
      Verdict verdict,
      Resolvability resolvability,
      RejectionReason reasonCode,
      String reason,
      String reply,
      List<ValidityCheck> checked,
      EmployeeName judgedBy) {}

  /**
   * Step 3, 确定责任部门, and whether the department refused.
   *
   * @param suggested what the routing suggested; null where it had no opinion, as is {@code rule}
   */
  public record AssignmentView(
      DepartmentName department,
      DepartmentName suggested,
      String rule,
      String reason,
      EmployeeName assignedBy,
      Instant assignedAt,
      boolean arbitrated,
      EmployeeName refusedBy,
      Instant refusedAt,
      String refusalReason) {}

  /** Steps 5 and 6, 处理方案 and 主管领导批示. */
  public record ProposalView(
      int position,
      int round,
      EmployeeName proposer,
      Instant proposedAt,
      boolean customerAgreed,
      String disagreement,
      Proposal.Status status,
      List<RemedyView> remedies,
      Money value,
      List<ApprovalView> approvals) {}

  /**
   * One remedy, and from step 7 who carried it out, when, and what shows it.
   *
   * @param again whether one of its kind had been carried out already when it was proposed
   */
  public record RemedyView(
      int position,
      RemedyKind kind,
      Money value,
      String basis,
      boolean again,
      EmployeeName carriedOutBy,
      Instant carriedOutAt,
      String evidence) {}

  /**
   * One level's word on a proposal.
   *
   * @param decidedFor who had delegated it to the approver; null if he decided of his own right
   */
  public record ApprovalView(
      Role level,
      EmployeeName approver,
      EmployeeName decidedFor,
      Role countedWith,
      Approval.Decision decision,
      String comment,
      Instant decidedAt) {}

  /** What an employee is to lose for his part in it (处罚). */
  public record PenaltyView(
      long id,
      EmployeeName employee,
      String role,
      BigDecimal share,
      Money amount,
      PenaltyStatus status,
      LocalDate servedOn,
      LocalDate appealUntil,
      Money finalAmount) {}

  /** One attempt to reach the customer, and the round at whose end it was recorded. */
  public record ContactAttemptView(int round, Instant at, String note) {}

  /** Step 8, 总结评价. */
  public record ReviewView(
      String summary,
      String lessons,
      BigDecimal expectedScore,
      BigDecimal perceivedScore,
      List<ImprovementView> improvements) {}

  /** What is to become better, through whom and until when, and whether it did. */
  public record ImprovementView(
      long id, String action, EmployeeName owner, LocalDate dueOn, ImprovementStatus status) {}
}
