package org.opencomplaint.core.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.persistence.Identified;

/** An improvement action (改进措施) that a closing review sets. */
@Entity
public class Improvement extends Identified {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "complaint_id")
  private Complaint complaint;

  private String action;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "owner_id")
  private Employee owner;

  @Column(name = "due_on")
  private LocalDate dueOn;

  protected Improvement() {}

  Improvement(Complaint complaint, String action, Employee owner, LocalDate dueOn) {
    this.complaint = complaint;
    this.action = action;
    this.owner = owner;
    this.dueOn = dueOn;
  }

  public String action() {
    return action;
  }

  public Employee owner() {
    return owner;
  }

  public LocalDate dueOn() {
    return dueOn;
  }
}
