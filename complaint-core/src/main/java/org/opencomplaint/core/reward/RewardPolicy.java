package org.opencomplaint.core.reward;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Employee;

/** What a complaint handled well is worth from a day on; a later version replaces it. */
@Entity
@Table(name = "reward_policy")
public class RewardPolicy {
  private static final int BEST = 5;
  private static final int GOOD = 4;

  @Id private int version;

  @Column(name = "effective_from")
  private LocalDate effectiveFrom;

  @Column(name = "rated_five")
  private Money ratedFive;

  @Column(name = "rated_four")
  private Money ratedFour;

  @Column(name = "in_time_only")
  private boolean inTimeOnly;

  @Column(name = "monthly_cap")
  private Money monthlyCap;

  private String reason;

  @Column(name = "set_by")
  private String setBy;

  @Column(name = "set_at")
  private Instant setAt;

  protected RewardPolicy() {}

  /**
   * The terms of a policy.
   *
   * @param effectiveFrom the first day on which complaints are closed under it
   * @param ratedFive for an overall score of 5
   * @param ratedFour for an overall score of 4; not more than for 5
   * @param inTimeOnly whether every step must have been left in time
   * @param monthlyCap the most for one person in a calendar month
   */
  public record Terms(
      LocalDate effectiveFrom,
      Money ratedFive,
      Money ratedFour,
      boolean inTimeOnly,
      Money monthlyCap) {}

  /** The next version. */
  public RewardPolicy(int version, Terms terms, String reason, Employee by, Instant now) {
    this.version = version;
    this.effectiveFrom = terms.effectiveFrom();
    this.ratedFive = terms.ratedFive();
    this.ratedFour = terms.ratedFour();
    this.inTimeOnly = terms.inTimeOnly();
    this.monthlyCap = terms.monthlyCap();
    this.reason = reason;
    this.setBy = by.no();
    this.setAt = now;
  }

  /**
   * What a closed complaint is worth.
   *
   * @param rating the customer's overall score, 1 to 5
   * @param inTime whether every step was left in time
   * @param already what the person has been given this month
   * @return 0.00 if it is no reason for a reward, or the cap is reached
   */
  public Money amount(int rating, boolean inTime, Money already) {
    if (inTimeOnly && !inTime) {
      return Money.ZERO;
    }
    Money amount = rating == BEST ? ratedFive : rating == GOOD ? ratedFour : Money.ZERO;
    return amount.min(monthlyCap.minus(already)).max(Money.ZERO);
  }

  public int version() {
    return version;
  }

  public Terms terms() {
    return new Terms(effectiveFrom, ratedFive, ratedFour, inTimeOnly, monthlyCap);
  }

  public String reason() {
    return reason;
  }

  /** The employee number of who set it. */
  public String setBy() {
    return setBy;
  }

  public Instant setAt() {
    return setAt;
  }
}
