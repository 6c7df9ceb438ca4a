package org.opencomplaint.ejb.export;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.opencomplaint.ejb.table.TableWriter;

/** Writes one file, and says every second how far it is. */
final class ExportRun {
  private static final long BETWEEN_SAVES = Duration.ofSeconds(1).toNanos();

  private final ExportStart start;
  private final ExportStore store;
  private long written;
  private long nextSave = System.nanoTime();

  ExportRun(ExportStart start, ExportStore store) {
    this.start = start;
    this.store = store;
  }

  /** Returns how it ended: after the last row, or when somebody cancelled it. */
  ExportStatus run() throws IOException {
    ExportOrder order = start.order();
    try (StoredFile file = new StoredFile(start.id(), store);
        TableWriter table = order.format().open(file, order.name(), order.headings())) {
      order.content().writeTo(new Counted(table));
    } catch (Cancelled cancelled) {
      return ExportStatus.CANCELLED;
    }
    return store.save(start.id(), written) ? ExportStatus.FINISHED : ExportStatus.CANCELLED;
  }

  /** A table whose rows are counted. */
  private final class Counted implements TableWriter {
    private final TableWriter table;

    Counted(TableWriter table) {
      this.table = table;
    }

    @Override
    public void row(List<?> cells) throws IOException {
      if (System.nanoTime() - nextSave >= 0) {
        if (!store.save(start.id(), written)) {
          throw new Cancelled();
        }
        nextSave = System.nanoTime() + BETWEEN_SAVES;
      }
      table.row(cells);
      written++;
    }

    @Override
    public void close() throws IOException {
      table.close();
    }
  }

  private static final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
