package org.opencomplaint.core.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.persistence.Identified;

/**
 * That an employee had to act, from when to when: overruns are attributed by it (domain rules §5).
 */
@Entity
public class Holding extends Identified {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "visit_id")
  private StageVisit visit;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "employee_id")
  private Employee employee;

  @Column(name = "from_at")
  private Instant fromAt;

  @Column(name = "to_at")
  private Instant toAt;

  protected Holding() {}

  Holding(StageVisit visit, Employee employee, Instant from) {
    this.visit = visit;
    this.employee = employee;
    this.fromAt = from;
  }

  void end(Instant now) {
    if (toAt == null) {
      toAt = now;
    }
  }

  public Employee employee() {
    return employee;
  }

  public Instant fromAt() {
    return fromAt;
  }

  /** Null while he holds it. */
  public Instant toAt() {
    return toAt;
  }
}
