package org.opencomplaint.ejb.calculation;

import java.time.Instant;
import java.util.List;
import org.opencomplaint.core.accountability.AssessedPenalty;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.payroll.LimitRule;

/** What the calculations answer. */
public final class Answers {
  private Answers() {}

  /**
   * When the stage must be left; null while an open pause holds the clock.
   *
   * @param provisional whether it may change: the holidays of its year are not imported yet
   */
  public record Deadline(Instant deadline, boolean provisional) {}

  /** What the delay costs; 0.00 is a warning. */
  public record Delay(Money amount) {}

  /** The penalties in the order of the liabilities, under that version of the policy. */
  public record Penalties(int policyVersion, List<AssessedPenalty> penalties) {}

  /** What is deducted, what is carried forward, and which rule set the limit. */
  public record Deduction(Money limit, LimitRule rule, Money deducted, Money carried) {}
}
