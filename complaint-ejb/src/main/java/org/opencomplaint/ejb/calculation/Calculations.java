package org.opencomplaint.ejb.calculation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.opencomplaint.core.accountability.DelayTariff;
import org.opencomplaint.core.accountability.PenaltyCalculator;
import org.opencomplaint.core.accountability.PenaltyPolicy;
import org.opencomplaint.core.clock.Clocks;
import org.opencomplaint.core.clock.Deadlines;
import org.opencomplaint.core.clock.Limit;
import org.opencomplaint.core.clock.Limits;
import org.opencomplaint.core.payroll.Deduction;
import org.opencomplaint.core.payroll.DeductionLimit;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.clock.ClockPolicy;
import org.opencomplaint.ejb.policy.PenaltyPolicies;
import org.opencomplaint.ejb.usecase.AllowSignedIn;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/** Answers what-if questions by the rules in force today; nothing is stored. */
@UseCase
@Stateless
public class Calculations {
  private static final String ACKNOWLEDGE = "ACKNOWLEDGE";

  @Inject private ClockPolicy clockPolicy;
  @Inject private PenaltyPolicies policies;
  @Inject private Clock clock;

  /**
   * When a stage is due (domain rules §4).
   *
   * @throws Problem INVALID if there is no such stage, it has no clock, or a pause ends before it
   *     starts
   */
  @AllowSignedIn
  public Answers.Deadline deadline(DeadlineQuestion question) {
    Clocks clocks = clockPolicy.clocks();
    Limit limit = limit(question, clocks.limits());
    Instant deadline =
        Deadlines.deadline(clocks.calendar(), limit, question.enteredAt(), question.clockPauses())
            .orElse(null);
    return new Answers.Deadline(deadline, clocks.isProvisional(limit, deadline));
  }

  /**
   * The time a stage may take.
   *
   * @throws Problem INVALID if there is no such stage, or it has no clock
   */
  @AllowSignedIn
  public Limit limit(DeadlineQuestion question) {
    return limit(question, clockPolicy.clocks().limits());
  }

  private static Limit limit(DeadlineQuestion question, Limits limits) {
    if (question.stage().equals(ACKNOWLEDGE)) {
      return limits.acknowledgement(question.severity());
    }
    return Arrays.stream(Stage.values())
        .filter(stage -> stage.name().equals(question.stage()) && stage.isTimed())
        .findFirst()
        .map(stage -> limits.stage(question.severity(), stage))
        .orElseThrow(() -> Problem.invalid("stage", "UNKNOWN"));
  }

  /** What delays cost by the policy in force (domain rules §5). */
  @AllowSignedIn
  public DelayTariff delayTariff() {
    return inForce().delayTariff();
  }

  /** What a confirmed delay costs (domain rules §5). */
  @AllowSignedIn
  public Answers.Delay delay(DelayQuestion question) {
    return new Answers.Delay(
        inForce().delayTariff().amount(Duration.ofMinutes(question.overrunMinutes())));
  }

  /**
   * What the penalties of a complaint come to (domain rules §7).
   *
   * @throws Problem INVALID if direct shares do not sum to 1, somebody is named twice, or whoever
   *     concealed it is not among the liable
   */
  @AllowSignedIn
  public Answers.Penalties penalties(PenaltiesQuestion question) {
    PenaltyPolicy policy = inForce();
    return new Answers.Penalties(
        policy.version(), PenaltyCalculator.calculate(policy, question.penaltyCase(policy)));
  }

  /**
   * How the penalties of a complaint come about.
   *
   * @throws Problem INVALID as for {@link #penalties}
   */
  @AllowSignedIn
  public Explained explain(PenaltiesQuestion question) {
    PenaltyPolicy policy = inForce();
    return PenaltyExplainer.explain(policy, question.penaltyCase(policy));
  }

  private PenaltyPolicy inForce() {
    return policies.inForceOn(LocalDate.now(clock));
  }

  /** What is deducted in a month and what is carried forward (domain rules §9). */
  @AllowSignedIn
  public Answers.Deduction deduction(DeductionQuestion question) {
    DeductionLimit limit =
        DeductionLimit.of(
            question.wage(), question.performancePay(), question.bonus(), question.minimumWage());
    Deduction deduction = Deduction.of(limit.limit(), question.due());
    return new Answers.Deduction(
        limit.limit(), limit.rule(), deduction.deducted(), deduction.carried());
  }
}
