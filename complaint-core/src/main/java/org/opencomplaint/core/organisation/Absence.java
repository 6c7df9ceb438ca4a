package org.opencomplaint.core.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.opencomplaint.core.persistence.Aggregate;

/** That an employee is away, and who stands in for him (代理人). */
@Entity
public class Absence extends Aggregate {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "employee_id")
  private Employee employee;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "deputy_id")
  private Employee deputy;

  @Column(name = "from_on")
  private LocalDate fromOn;

  @Column(name = "to_on")
  private LocalDate toOn;

  protected Absence() {}

  /** Somebody is away from the one day to the other, both included. */
  public Absence(Employee employee, Employee deputy, LocalDate fromOn, LocalDate toOn) {
    this.employee = employee;
    this.deputy = deputy;
    this.fromOn = fromOn;
    this.toOn = toOn;
  }

  /** He is away on other days, or another stands in. */
  public void change(Employee other, LocalDate from, LocalDate to) {
    deputy = other;
    fromOn = from;
    toOn = to;
  }

  /** He is back from the day on. */
  public void endBefore(LocalDate day) {
    toOn = day.minusDays(1);
  }

  public Employee employee() {
    return employee;
  }

  /** Who stands in. */
  public Employee deputy() {
    return deputy;
  }

  /** The first day away. */
  public LocalDate fromOn() {
    return fromOn;
  }

  /** The last day away. */
  public LocalDate toOn() {
    return toOn;
  }
}
