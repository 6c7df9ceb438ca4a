package org.opencomplaint.ejb.export;

import java.time.Instant;
import org.opencomplaint.ejb.table.TableFormat;

/**
 * A file that is written behind the scenes, or was.
 *
 * @param cancelling whether it has been asked to stop
 * @param total the rows it will have
 * @param written the rows it has
 * @param finishedAt null while running
 */
public record ExportView(
    long id,
    String name,
    TableFormat format,
    ExportStatus status,
    boolean cancelling,
    long total,
    long written,
    Instant startedAt,
    Instant finishedAt) {}
