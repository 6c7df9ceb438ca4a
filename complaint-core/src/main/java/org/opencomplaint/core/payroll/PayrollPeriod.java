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
import java.time.YearMonth;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.persistence.Aggregate;

/** The month HR fills with wages, calculates, and closes for ever (工资月份, domain rules §9). */
@Entity
@Table(name = "payroll_period")
public class PayrollPeriod extends Aggregate {
  /** How far the month is. */
  public enum Status {
    OPEN,
    CALCULATED,
    /** One HR person asked for it to be closed; another one has to confirm. */
    CLOSE_REQUESTED,
    CLOSED
  }

  private String month;

  @Enumerated(EnumType.STRING)
  private Status status = Status.OPEN;

  @Column(name = "calculated_at")
  private Instant calculatedAt;

  private String fingerprint;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "requested_by_id")
  private Employee requestedBy;

  @Column(name = "requested_at")
  private Instant requestedAt;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "closed_by_id")
  private Employee closedBy;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "ledger_position")
  private Long ledgerPosition;

  protected PayrollPeriod() {}

  /** Opens a month. */
  public PayrollPeriod(YearMonth month) {
    this.month = month.toString();
  }

  /** Wages have changed: what was calculated holds no longer. */
  public void wagesChanged() {
    requireNotClosed();
    status = Status.OPEN;
    calculatedAt = null;
    fingerprint = null;
    forgetRequest();
  }

  /**
   * The statement has been calculated; that can be repeated until the month is closed. Whoever
   * asked for an earlier calculation to be closed has to ask again.
   *
   * @param ofStatement the fingerprint of its figures
   */
  public void calculated(String ofStatement, Instant now) {
    requireNotClosed();
    status = Status.CALCULATED;
    calculatedAt = now;
    fingerprint = ofStatement;
    forgetRequest();
  }

  /** Asks for the month to be closed as calculated; somebody else has to confirm. */
  public void requestClose(Employee by, Instant now) {
    requireCalculated();
    if (status == Status.CLOSE_REQUESTED) {
      throw new PayrollRefused(PayrollRefused.Reason.SECOND_PERSON);
    }
    status = Status.CLOSE_REQUESTED;
    requestedBy = by;
    requestedAt = now;
  }

  /** Who asked for it to be closed thinks better of it. */
  public void withdrawRequest(Employee by) {
    requireNotClosed();
    if (status != Status.CLOSE_REQUESTED) {
      throw new PayrollRefused(PayrollRefused.Reason.NOT_REQUESTED);
    }
    if (!requestedBy.equals(by)) {
      throw new PayrollRefused(PayrollRefused.Reason.NOT_YOUR_REQUEST);
    }
    status = Status.CALCULATED;
    forgetRequest();
  }

  private void forgetRequest() {
    requestedBy = null;
    requestedAt = null;
  }

  /** Whether somebody other than that one has asked for it to be closed. */
  public boolean mayBeConfirmedBy(Employee by) {
    return status == Status.CLOSE_REQUESTED && !requestedBy.equals(by);
  }

  /**
   * Locks the month as calculated.
   *
   * @param position of the last posting that belongs to it
   */
  public void close(Employee by, long position, Instant now) {
    requireCalculated();
    status = Status.CLOSED;
    closedBy = by;
    closedAt = now;
    ledgerPosition = position;
  }

  /**
   * Refuses unless the statement has been calculated and the month is not closed.
   *
   * @throws PayrollRefused CLOSED or NOT_CALCULATED
   */
  public void requireCalculated() {
    requireNotClosed();
    if (status == Status.OPEN) {
      throw new PayrollRefused(PayrollRefused.Reason.NOT_CALCULATED);
    }
  }

  private void requireNotClosed() {
    if (status == Status.CLOSED) {
      throw new PayrollRefused(PayrollRefused.Reason.CLOSED);
    }
  }

  public YearMonth month() {
    return YearMonth.parse(month);
  }

  public Status status() {
    return status;
  }

  public Instant calculatedAt() {
    return calculatedAt;
  }

  /** What tells the calculated figures from any others; null until calculated. */
  public String fingerprint() {
    return fingerprint;
  }

  /** The last posting that belongs to the closed month; null while it is not closed. */
  public Long ledgerPosition() {
    return ledgerPosition;
  }

  /** Who closed it; null while it is not closed. */
  public Employee closedBy() {
    return closedBy;
  }

  public Instant closedAt() {
    return closedAt;
  }
}
