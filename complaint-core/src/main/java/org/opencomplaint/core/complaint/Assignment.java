package org.opencomplaint.core.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Suggestion;
import org.opencomplaint.core.persistence.Identified;

/** That a department was made responsible, and perhaps refused (推诿 is counted from these). */
@Entity
public class Assignment extends Identified {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "complaint_id")
  private Complaint complaint;

  private int position;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "department_id")
  private Department department;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "suggested_id")
  private Department suggested;

  private String rule;
  private String reason;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "assigned_by_id")
  private Employee assignedBy;

  @Column(name = "assigned_at")
  private Instant assignedAt;

  private boolean arbitrated;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "refused_by_id")
  private Employee refusedBy;

  @Column(name = "refused_at")
  private Instant refusedAt;

  @Column(name = "refusal_reason")
  private String refusalReason;

  protected Assignment() {}

  Assignment(
      Complaint complaint,
      Department department,
      Suggestion suggestion,
      String reason,
      ActionContext context) {
    this.complaint = complaint;
    this.position = complaint.assignments().size() + 1;
    this.department = department;
    if (suggestion != null && suggestion.department() != null) {
      this.suggested = suggestion.department();
      this.rule = suggestion.rule();
    }
    this.reason = reason;
    this.arbitrated = complaint.needsArbitration();
    this.assignedBy = context.actor();
    this.assignedAt = context.now();
  }

  void refuse(String why, ActionContext context) {
    refusedBy = context.actor();
    refusedAt = context.now();
    refusalReason = why;
  }

  public Department department() {
    return department;
  }

  /** What the routing suggested; null where it had no opinion. */
  public Department suggested() {
    return suggested;
  }

  /** The routing rule that suggested it; null where none did. */
  public String rule() {
    return rule;
  }

  public String reason() {
    return reason;
  }

  public Employee assignedBy() {
    return assignedBy;
  }

  public Instant assignedAt() {
    return assignedAt;
  }

  /** Whether the manager decided it after two refusals; it cannot be refused then. */
  public boolean isArbitrated() {
    return arbitrated;
  }

  public boolean isRefused() {
    return refusedAt != null;
  }

  /** Who refused it; null if nobody did. */
  public Employee refusedBy() {
    return refusedBy;
  }

  /** Null if it was not refused. */
  public Instant refusedAt() {
    return refusedAt;
  }

  /** Why it was refused; null if it was not. */
  public String refusalReason() {
    return refusalReason;
  }
}
