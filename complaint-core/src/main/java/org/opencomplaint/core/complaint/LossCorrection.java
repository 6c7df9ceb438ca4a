package org.opencomplaint.core.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.opencomplaint.core.organisation.Employee;

/** That findings differ from those before in the loss only, and why. */
@Embeddable
public class LossCorrection {
  @Column(name = "correction_reason")
  private String reason;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "corrected_by_id")
  private Employee correctedBy;

  @Column(name = "investigated_at")
  private Instant investigatedAt;

  protected LossCorrection() {}

  LossCorrection(String reason, Employee correctedBy, Instant investigatedAt) {
    this.reason = reason;
    this.correctedBy = correctedBy;
    this.investigatedAt = investigatedAt;
  }

  /** What has become known. */
  public String reason() {
    return reason;
  }

  public Employee correctedBy() {
    return correctedBy;
  }

  Instant investigatedAt() {
    return investigatedAt;
  }
}
