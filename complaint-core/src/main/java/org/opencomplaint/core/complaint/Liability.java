package org.opencomplaint.core.complaint;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
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

  private String role;
  private BigDecimal share;
  private String basis;

  protected Liability() {}

  Liability(
      Findings findings, int position, Employee employee, LiabilityEntry form, BigDecimal share) {
    this.findings = findings;
    this.position = position;
    this.employee = employee;
    this.role = form.role();
    this.share = share;
    this.basis = form.basis();
  }

  /** The same for findings that correct the loss only. */
  Liability(Findings corrected, Liability found) {
    this.findings = corrected;
    this.position = found.position;
    this.employee = found.employee();
    this.role = found.role();
    this.share = found.share();
    this.basis = found.basis();
  }

  public Employee employee() {
    return employee;
  }

  /** The code of a role of the policy that the findings are judged under. */
  public String role() {
    return role;
  }

  /** From 0 (exclusive) to 1: the one that counts for the role. */
  public BigDecimal share() {
    return share;
  }

  /** What he did or left undone. */
  public String basis() {
    return basis;
  }
}
