package org.opencomplaint.core.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.persistence.Aggregate;

/** One file on its way in, and how far it is. */
@Entity
@Table(name = "import_job")
public class ImportJob extends Aggregate {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "owner_id")
  private Employee owner;

  @Column(name = "file_name")
  private String fileName;

  private String source;

  @Column(name = "dry_run")
  private boolean dryRun;

  @Enumerated(EnumType.STRING)
  private ImportStatus status = ImportStatus.RUNNING;

  private int total;
  private int imported;
  private int duplicates;
  private int rejected;

  @Column(name = "cancel_requested")
  private boolean cancelRequested;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  protected ImportJob() {}

  /**
   * Starts an import.
   *
   * @param owner who imports, and registers the complaints
   * @param source the system the file comes from
   * @param dryRun whether to write nothing but the report
   * @param total the rows of the file
   */
  public ImportJob(
      Employee owner, String fileName, String source, boolean dryRun, int total, Instant now) {
    this.owner = owner;
    this.fileName = fileName;
    this.source = source;
    this.dryRun = dryRun;
    this.total = total;
    this.startedAt = now;
    this.savedAt = now;
  }

  /** Counts a row and returns its line of the report, to be stored. */
  public ImportRow report(
      int line, RowResult result, String sourceKey, String number, String problems) {
    switch (result) {
      case IMPORTED -> imported++;
      case DUPLICATE -> duplicates++;
      case REJECTED -> rejected++;
    }
    return new ImportRow(this, line, result, sourceKey, number, problems);
  }

  /** Shows that the job is alive. */
  public void saved(Instant now) {
    savedAt = now;
  }

  /** Whether the next row is to be taken. */
  public boolean goesOn() {
    return isRunning() && !cancelRequested;
  }

  /** Asks it to stop before the next row; too late if it has ended. */
  public void requestCancel() {
    cancelRequested = cancelRequested || isRunning();
  }

  /** Ends it, unless it has ended already. */
  public void end(ImportStatus how, Instant now) {
    if (isRunning()) {
      status = how;
      finishedAt = now;
    }
  }

  /** Whether the rows are still being taken. */
  public boolean isRunning() {
    return status == ImportStatus.RUNNING;
  }

  /** Whether that employee started it. */
  public boolean isOf(Employee employee) {
    return owner.equals(employee);
  }

  public String fileName() {
    return fileName;
  }

  /** The system the file comes from. */
  public String source() {
    return source;
  }

  /** Whether it writes nothing but the report. */
  public boolean isDryRun() {
    return dryRun;
  }

  public ImportStatus status() {
    return status;
  }

  /** The rows of the file. */
  public int total() {
    return total;
  }

  /**
   * How many rows have that result so far.
   *
   * @param result null for all rows taken
   */
  public int count(RowResult result) {
    if (result == null) {
      return imported + duplicates + rejected;
    }
    return switch (result) {
      case IMPORTED -> imported;
      case DUPLICATE -> duplicates;
      case REJECTED -> rejected;
    };
  }

  /** Whether somebody asked it to stop. */
  public boolean isCancelRequested() {
    return cancelRequested;
  }

  public Instant startedAt() {
    return startedAt;
  }

  /** Null while running. */
  public Instant finishedAt() {
    return finishedAt;
  }
}
