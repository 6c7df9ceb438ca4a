package org.opencomplaint.ejb.imports;

import java.time.Instant;
import org.opencomplaint.core.imports.ImportJob;
import org.opencomplaint.core.imports.ImportStatus;
import org.opencomplaint.core.imports.RowResult;

/**
 * How far an import is.
 *
 * @param dryRun whether it writes nothing but the report
 * @param cancelling whether it has been asked to stop
 * @param total the rows of the file
 * @param done the rows taken so far
 * @param imported of these the new complaints; in a dry run, those that would be
 * @param finishedAt null while running
 */
public record ImportProgress(
    long id,
    String fileName,
    String source,
    boolean dryRun,
    ImportStatus status,
    boolean cancelling,
    int total,
    int done,
    int imported,
    int duplicates,
    int rejected,
    Instant startedAt,
    Instant finishedAt) {
  static ImportProgress of(ImportJob job) {
    return new ImportProgress(
        job.id(),
        job.fileName(),
        job.source(),
        job.isDryRun(),
        job.status(),
        job.isRunning() && job.isCancelRequested(),
        job.total(),
        job.count(null),
        job.count(RowResult.IMPORTED),
        job.count(RowResult.DUPLICATE),
        job.count(RowResult.REJECTED),
        job.startedAt(),
        job.finishedAt());
  }
}
