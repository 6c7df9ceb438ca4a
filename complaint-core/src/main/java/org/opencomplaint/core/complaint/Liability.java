package org.opencomplaint.core.complaint;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import org.opencomplaint.core.accountability.LiabilityRole;
import org.opencomplaint.core.complaint.action.LiabilityEntry;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.persistence.Identified;

/** Who answers for a complaint, in which role, with what share (责任认定). */
@Entity
public class Liability extends Identified {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "findings_id")
  private Findings findings;

  private int position;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "employee_id")
  private Employee employee;

  @Enumerated(EnumType.STRING)
  private LiabilityRole role;

  private BigDecimal share;
  private String basis;

  protected Liability() {}

  Liability(Findings findings, int position, Employee employee, LiabilityEntry form) {
    this.findings = findings;
    this.position = position;
    this.employee = employee;
    this.role = form.role();
    this.share = form.share();
    this.basis = form.basis();
  }

  public Employee employee() {
    return employee;
  }

  public LiabilityRole role() {
    return role;
  }

  /** From 0 (exclusive) to 1. */
  public BigDecimal share() {
    return share;
  }

  /** What he did or left undone. */
  public String basis() {
    return basis;
  }
}
