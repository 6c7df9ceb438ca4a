package org.opencomplaint.core.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.opencomplaint.core.persistence.Identified;

/** One line of an import's report. */
@Entity
@Table(name = "import_row")
public class ImportRow extends Identified {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "job_id")
  private ImportJob job;

  private int line;

  @Enumerated(EnumType.STRING)
  private RowResult result;

  @Column(name = "source_key")
  private String sourceKey;

  private String number;
  private String problems;

  protected ImportRow() {}

  ImportRow(
      ImportJob job, int line, RowResult result, String sourceKey, String number, String problems) {
    this.job = job;
    this.line = line;
    this.result = result;
    this.sourceKey = sourceKey;
    this.number = number;
    this.problems = problems;
  }

  /** The row as a spreadsheet numbers it: the heading is row 1. */
  public int line() {
    return line;
  }

  public RowResult result() {
    return result;
  }

  /** Its key in the source; null if it could not be read. */
  public String sourceKey() {
    return sourceKey;
  }

  /** The complaint it is, now or since an earlier import; null if rejected or in a dry run. */
  public String number() {
    return number;
  }

  /** What is wrong with it, as JSON; null unless rejected. */
  public String problems() {
    return problems;
  }
}
