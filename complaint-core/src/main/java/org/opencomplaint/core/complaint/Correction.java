package org.opencomplaint.core.complaint;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.persistence.Identified;
import org.opencomplaint.core.typed.Text;

/** What was recorded in step 1 was wrong and has been put right (更正登记信息). Never changed itself. */
@Entity
public class Correction extends Identified {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "complaint_id")
  private Complaint complaint;

  private int position;

  private String reason;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "corrected_by_id")
  private Employee correctedBy;

  @Column(name = "corrected_at")
  private Instant correctedAt;

  private String salt;

  @OneToMany(mappedBy = "correction", cascade = CascadeType.ALL)
  @OrderBy("position")
  private List<CorrectedField> fields = new ArrayList<>();

  protected Correction() {}

  Correction(Complaint complaint, String reason, ActionContext context) {
    this.complaint = complaint;
    this.position = complaint.corrections().size() + 1;
    this.reason = Text.strip(reason);
    this.correctedBy = context.actor();
    this.correctedAt = context.now();
    this.salt = UUID.randomUUID().toString();
  }

  void add(IntakeField field, String before, String after) {
    fields.add(new CorrectedField(this, fields.size() + 1, field, before, after));
  }

  /** Its place among the corrections of the complaint, from 1. */
  public int position() {
    return position;
  }

  public String reason() {
    return reason;
  }

  public Employee correctedBy() {
    return correctedBy;
  }

  public Instant correctedAt() {
    return correctedAt;
  }

  /** Nobody guesses from a digest with it what the customer is called or where. */
  public String salt() {
    return salt;
  }

  /** What has changed, field by field. */
  public List<CorrectedField> fields() {
    return List.copyOf(fields);
  }
}
