package org.opencomplaint.core.payroll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.payroll.PayrollRefused.Reason;
import org.opencomplaint.core.penalty.Penalty;
import org.opencomplaint.core.persistence.Aggregate;

/**
 * Giving up what could not be deducted for a year (核销). It concerns what is due of one penalty; the
 * penalty itself stands, and still counts as a repeat.
 */
@Entity
@Table(name = "write_off")
public class WriteOff extends Aggregate {
  /** For how long something must have been due. */
  public static final int MONTHS = 12;

  /** What became of it. */
  public enum Status {
    PROPOSED,
    POSTED,
    WITHDRAWN
  }

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "penalty_id")
  private Penalty penalty;

  private Money amount;
  private String reason;

  @Enumerated(EnumType.STRING)
  private Status status = Status.PROPOSED;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "proposed_by_id")
  private Employee proposedBy;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "decided_by_id")
  private Employee decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  protected WriteOff() {}

  /**
   * Proposes to give up all that is due of a penalty.
   *
   * @param due what is due of it
   * @param now on a day at least twelve months after the one on which the penalty became final
   */
  public WriteOff(Penalty penalty, Money due, String reason, Employee by, ZonedDateTime now) {
    requireNotOwn(penalty, by);
    if (due.isNegative() || due.isZero()) {
      throw new PayrollRefused(Reason.NOTHING_DUE);
    }
    LocalDate finalOn = penalty.finalAt().atZone(now.getZone()).toLocalDate();
    if (now.toLocalDate().isBefore(finalOn.plusMonths(MONTHS))) {
      throw new PayrollRefused(Reason.TOO_YOUNG);
    }
    this.penalty = penalty;
    this.amount = due;
    this.reason = reason;
    this.proposedBy = by;
    this.proposedAt = now.toInstant().truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * Another person agrees.
   *
   * @param due what is due now; must still be what was proposed
   */
  public void confirm(Money due, Employee by, Instant now) {
    requireNotOwn(penalty, by);
    if (proposedBy.equals(by)) {
      throw new PayrollRefused(Reason.SECOND_PERSON);
    }
    if (!amount.equals(due)) {
      throw new PayrollRefused(Reason.OUTDATED);
    }
    post(by, now);
  }

  /** It is posted, where one person is enough by the one who proposed it. */
  public void post(Employee by, Instant now) {
    decide(Status.POSTED, by, now);
  }

  /** Whoever proposed it takes that back, or another turns it down. */
  public void withdraw(Employee by, Instant now) {
    decide(Status.WITHDRAWN, by, now);
  }

  private void decide(Status decided, Employee by, Instant now) {
    if (status != Status.PROPOSED) {
      throw new PayrollRefused(Reason.WRITE_OFF_DECIDED);
    }
    status = decided;
    decidedBy = by;
    decidedAt = now;
  }

  private static void requireNotOwn(Penalty penalty, Employee by) {
    if (penalty.employee().equals(by)) {
      throw new PayrollRefused(Reason.OWN_PENALTY);
    }
  }

  public Penalty penalty() {
    return penalty;
  }

  /** All that was due of the penalty when it was proposed. */
  public Money amount() {
    return amount;
  }

  public Status status() {
    return status;
  }
}
