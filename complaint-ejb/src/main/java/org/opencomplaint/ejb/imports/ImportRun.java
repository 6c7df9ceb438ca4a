package org.opencomplaint.ejb.imports;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.opencomplaint.core.complaint.action.ActionRefused;
import org.opencomplaint.core.complaint.action.UnknownReference;
import org.opencomplaint.core.imports.ImportStatus;
import org.opencomplaint.core.imports.RowResult;
import org.opencomplaint.ejb.csv.CsvRow;

/** Takes the rows of one file, one after the other. */
final class ImportRun {
  private static final Logger LOG = Logger.getLogger(ImportRun.class.getName());
  private static final long BETWEEN_SAVES = Duration.ofMillis(500).toNanos();

  private final ImportOrder order;
  private final RowReader reader;
  private final RowImporter importer;
  private final ImportStore store;

  private final List<RowOutcome> unsaved = new ArrayList<>();
  private final Set<String> keysOfDryRun = new HashSet<>();
  private long nextSave = System.nanoTime();

  ImportRun(ImportOrder order, RowReader reader, RowImporter importer, ImportStore store) {
    this.order = order;
    this.reader = reader;
    this.importer = importer;
    this.store = store;
  }

  /** Returns how it ended, after the last row or when somebody cancelled it. */
  ImportStatus run() throws IOException {
    try (Stream<CsvRow> rows = order.file().rows()) {
      return takeAll(rows.iterator());
    }
  }

  private ImportStatus takeAll(Iterator<CsvRow> rows) {
    while (rows.hasNext()) {
      if (isTimeToSave() && !save()) {
        return ImportStatus.CANCELLED;
      }
      unsaved.add(take(reader.read(rows.next())));
    }
    save();
    return ImportStatus.FINISHED;
  }

  private boolean isTimeToSave() {
    return System.nanoTime() - nextSave >= 0;
  }

  private boolean save() {
    boolean goOn = store.save(order.jobId(), unsaved);
    unsaved.clear();
    nextSave = System.nanoTime() + BETWEEN_SAVES;
    return goOn;
  }

  private RowOutcome take(ReadRow row) {
    if (!row.problems().isEmpty()) {
      return row.rejected();
    }
    if (keysOfDryRun.contains(row.key())) {
      return row.duplicate(null);
    }
    RowOutcome outcome = store(row);
    if (order.dryRun() && outcome.result() == RowResult.IMPORTED) {
      keysOfDryRun.add(row.key());
    }
    return outcome;
  }

  private RowOutcome store(ReadRow row) {
    try {
      return importer.store(row, order);
    } catch (UnknownReference unknown) {
      return row.rejected(unknown.field(), "UNKNOWN");
    } catch (ActionRefused refused) {
      return row.rejected(refused.field(), refused.guard().name());
    } catch (RuntimeException unexpected) {
      // The message may quote the row, and with it the customer: only the kind is logged.
      LOG.warning(
          () ->
              "import job %d, row %d: %s"
                  .formatted(order.jobId(), row.line(), unexpected.getClass().getName()));
      return row.rejected(null, "UNEXPECTED");
    }
  }
}
