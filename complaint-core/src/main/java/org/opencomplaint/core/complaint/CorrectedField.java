package org.opencomplaint.core.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.opencomplaint.core.persistence.Identified;

/** One field of a correction: what stood there, and what stands there now. */
@Entity
@Table(name = "corrected_field")
public class CorrectedField extends Identified {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "correction_id")
  private Correction correction;

  private int position;

  @Enumerated(EnumType.STRING)
  private IntakeField field;

  @Column(name = "old_value")
  private String oldValue;

  @Column(name = "new_value")
  private String newValue;

  protected CorrectedField() {}

  CorrectedField(
      Correction correction, int position, IntakeField field, String oldValue, String newValue) {
    this.correction = correction;
    this.position = position;
    this.field = field;
    this.oldValue = oldValue;
    this.newValue = newValue;
  }

  public IntakeField field() {
    return field;
  }

  /** What was recorded before, as it is written in a form; null if nothing was. */
  public String oldValue() {
    return oldValue;
  }

  /** What is recorded now; null if nothing is. */
  public String newValue() {
    return newValue;
  }
}
