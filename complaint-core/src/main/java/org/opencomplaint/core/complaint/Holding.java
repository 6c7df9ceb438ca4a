package org.opencomplaint.core.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "stands_in_for_id")
  private Employee standsInFor;

  @Enumerated(EnumType.STRING)
  private HolderBasis basis;

  private String rule;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "recused_id")
  private Employee recused;

  @Column(name = "from_at")
  private Instant fromAt;

  @Column(name = "to_at")
  private Instant toAt;

  protected Holding() {}

  Holding(StageVisit visit, Employee employee, Employee chosen, Instant from) {
    this.visit = visit;
    this.employee = employee;
    this.standsInFor = employee.equals(chosen) ? null : chosen;
    this.fromAt = from;
  }

  void explain(WhyHeld why) {
    basis = why.basis();
    rule = why.rule();
    recused = why.recused();
  }

  void end(Instant now) {
    if (toAt == null) {
      toAt = now;
    }
  }

  public Employee employee() {
    return employee;
  }

  /** Who was absent when it came to him; null if it was his own turn. */
  public Employee standsInFor() {
    return standsInFor;
  }

  /** Why it came to him, or to whom he stands in for; null if somebody chose him. */
  public HolderBasis basis() {
    return basis;
  }

  /** The routing rule that names him; null if none does. */
  public String rule() {
    return rule;
  }

  /** Whose turn it would have been, were they not recused; null if nobody was passed over. */
  public Employee recused() {
    return recused;
  }

  public Instant fromAt() {
    return fromAt;
  }

  /** Null while he holds it. */
  public Instant toAt() {
    return toAt;
  }
}
