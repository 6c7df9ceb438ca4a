package org.opencomplaint.core.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.persistence.Identified;
import org.opencomplaint.core.typed.Text;

/** What became known after the first word; what was recorded then stays as it was. */
@Entity
@Table(name = "added_facts")
public class AddedFacts extends Identified {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "complaint_id")
  private Complaint complaint;

  private int position;

  private String facts;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "added_by_id")
  private Employee addedBy;

  @Column(name = "added_at")
  private Instant addedAt;

  protected AddedFacts() {}

  AddedFacts(Complaint complaint, String facts, ActionContext context) {
    this.complaint = complaint;
    this.position = complaint.addedFacts().size() + 1;
    this.facts = Text.strip(facts);
    this.addedBy = context.actor();
    this.addedAt = context.now();
  }

  public String facts() {
    return facts;
  }

  public Employee addedBy() {
    return addedBy;
  }

  public Instant addedAt() {
    return addedAt;
  }
}
