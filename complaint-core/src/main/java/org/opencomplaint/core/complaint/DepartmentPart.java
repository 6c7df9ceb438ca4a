package org.opencomplaint.core.complaint;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.opencomplaint.core.complaint.action.DepartmentShare;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.persistence.Identified;

/** A department's part in a complaint for which several answer. */
@Entity
@Table(name = "department_part")
public class DepartmentPart extends Identified {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "findings_id")
  private Findings findings;

  private int position;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "department_id")
  private Department department;

  private BigDecimal share;
  private String ground;

  protected DepartmentPart() {}

  DepartmentPart(Findings findings, int position, Department department, DepartmentShare form) {
    this.findings = findings;
    this.position = position;
    this.department = department;
    this.share = form.share();
    this.ground = form.ground();
  }

  /** The same for findings that correct the loss only. */
  DepartmentPart(Findings corrected, DepartmentPart found) {
    this.findings = corrected;
    this.position = found.position;
    this.department = found.department();
    this.share = found.share();
    this.ground = found.ground();
  }

  public Department department() {
    return department;
  }

  /** From 0 (exclusive) to 1. */
  public BigDecimal share() {
    return share;
  }

  /** What it did or left undone. */
  public String ground() {
    return ground;
  }
}
