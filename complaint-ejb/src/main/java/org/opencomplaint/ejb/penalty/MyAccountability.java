package org.opencomplaint.ejb.penalty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.opencomplaint.core.accountability.DelayTariff;
import org.opencomplaint.core.accountability.LiabilityRole;
import org.opencomplaint.core.accountability.PenaltyPolicy;
import org.opencomplaint.core.accountability.Reckoning;
import org.opencomplaint.core.delay.Delay;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.penalty.Assessment;
import org.opencomplaint.core.penalty.Penalty;
import org.opencomplaint.core.penalty.PenaltyStatus;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.category.CategoryName;

/**
 * What an employee answers for (我的责任): his penalties, what he owes and what was taken.
 *
 * @param due still to be deducted; negative when a refund is owed
 * @param penalties he has been given notice of, the newest first
 * @param deductions the latest month first
 */
public record MyAccountability(
    Money due, List<MyPenalty> penalties, List<MonthDeduction> deductions) {

  /**
   * A penalty with all that explains it.
   *
   * @param liability null if it is for a delay
   * @param delay null if it is for a liability
   * @param amount as decided, or as proposed if it never was
   * @param noticedAt null before the notice, and for ever if it lapsed; as are {@code servedOn} and
   *     {@code appealUntil}
   * @param acknowledgedAt null unless the employee said that the notice was read
   * @param appealUntil the last day to appeal
   * @param finalAmount null until final
   * @param due what is still to be deducted of it
   * @param notices the first first
   */
  public record MyPenalty(
      long id,
      long version,
      String complaint,
      CategoryName category,
      String product,
      LiabilityPart liability,
      DelayPart delay,
      Money amount,
      PenaltyStatus status,
      Instant noticedAt,
      Instant acknowledgedAt,
      LocalDate servedOn,
      LocalDate appealUntil,
      boolean mayAcknowledge,
      boolean mayAppeal,
      String appealReason,
      String hearingReason,
      Money finalAmount,
      Money due,
      List<NoticeLine> notices) {

    /** Whether evidence can still be added to the appeal: until it is heard. */
    public boolean mayAddEvidence() {
      return status == PenaltyStatus.APPEALED;
    }
  }

  /**
   * A notice that was put before him.
   *
   * @param position among the notices of the penalty, from 1
   * @param sha256 of the PDF, in hexadecimal
   */
  public record NoticeLine(int position, Money amount, Instant issuedAt, String sha256) {}

  /**
   * His part in a complaint.
   *
   * @param basis what he did or left undone, as found; may be null
   * @param role code of the role
   */
  public record LiabilityPart(
      String basis,
      String role,
      boolean concealment,
      Severity severity,
      Money loss,
      Explanation explanation) {}

  /**
   * His part in a delay.
   *
   * @param minutes how long he held the step after its deadline, as its clock counts
   * @param reason why it was confirmed
   * @param policyVersion the version of the policy when the step was left
   * @param tariff what delays cost by that version
   */
  public record DelayPart(
      Stage stage, long minutes, String reason, int policyVersion, DelayTariff tariff) {
    static DelayPart of(Delay delay, PenaltyPolicy policy) {
      return new DelayPart(
          delay.visit().stage(),
          delay.overrunMinutes(),
          delay.reason(),
          policy.version(),
          policy.delayTariff());
    }
  }

  /**
   * How an amount came about.
   *
   * @param policyVersion the version of the policy it was judged under
   * @param role as that version has it
   * @param exact the product, rounded to the cent
   * @param cap what all penalties of the complaint may come to, if it made this one smaller; else
   *     null
   * @param heardLimit what a hearing left before, if that made it smaller; else null
   */
  public record Explanation(
      int policyVersion,
      LiabilityRole role,
      Reckoning reckoning,
      Money exact,
      Money cap,
      Money heardLimit) {
    static Explanation of(Penalty penalty, Assessment assessment, PenaltyPolicy policy) {
      Reckoning reckoning = assessment.reckoning(policy, penalty.employee().no());
      Money exact = Money.rounded(reckoning.exact());
      Money heardLimit = assessment.heardLimit().orElse(null);
      Money cap =
          exact.equals(penalty.amount()) || heardLimit != null
              ? null
              : policy.cap(assessment.loss(), assessment.severity()).orElse(null);
      return new Explanation(
          policy.version(),
          policy.role(assessment.role()).orElseThrow(),
          reckoning,
          exact,
          cap,
          heardLimit);
    }
  }

  /**
   * What was deducted for a penalty in a month.
   *
   * @param month such as {@code 2026-11}
   */
  public record MonthDeduction(String month, String complaint, Money amount) {}
}
