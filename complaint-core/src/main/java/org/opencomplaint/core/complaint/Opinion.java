package org.opencomplaint.core.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.persistence.Identified;
import org.opencomplaint.core.typed.Text;

/** What a co-handling department thinks of the complaint; the lead department decides. */
@Entity
public class Opinion extends Identified {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "complaint_id")
  private Complaint complaint;

  private int position;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "department_id")
  private Department department;

  private String opinion;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "given_by_id")
  private Employee givenBy;

  @Column(name = "given_at")
  private Instant givenAt;

  protected Opinion() {}

  Opinion(Complaint complaint, String opinion, ActionContext context) {
    this.complaint = complaint;
    this.position = complaint.opinions().size() + 1;
    this.department = context.actor().department();
    this.opinion = Text.strip(opinion);
    this.givenBy = context.actor();
    this.givenAt = context.now();
  }

  /** Whose opinion it is, also after he who gave it has moved on. */
  public Department department() {
    return department;
  }

  public String opinion() {
    return opinion;
  }

  public Employee givenBy() {
    return givenBy;
  }

  public Instant givenAt() {
    return givenAt;
  }
}
