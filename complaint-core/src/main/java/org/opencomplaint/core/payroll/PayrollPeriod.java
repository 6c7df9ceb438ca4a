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
    CLOSED
  }

  private String month;

  @Enumerated(EnumType.STRING)
  private Status status = Status.OPEN;

  @Column(name = "calculated_at")
  private Instant calculatedAt;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "closed_by_id")
  private Employee closedBy;

  @Column(name = "closed_at")
  private Instant closedAt;

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
  }

  /** The statement has been calculated; that can be repeated until the month is closed. */
  public void calculated(Instant now) {
    requireNotClosed();
    status = Status.CALCULATED;
    calculatedAt = now;
  }

  /** Locks the month as calculated. */
  public void close(Employee by, Instant now) {
    requireNotClosed();
    if (status != Status.CALCULATED) {
      throw new PayrollRefused(PayrollRefused.Reason.NOT_CALCULATED);
    }
    status = Status.CLOSED;
    closedBy = by;
    closedAt = now;
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

  /** Who closed it; null while it is not closed. */
  public Employee closedBy() {
    return closedBy;
  }

  public Instant closedAt() {
    return closedAt;
  }
}
