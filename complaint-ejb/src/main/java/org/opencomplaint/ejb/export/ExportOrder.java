package org.opencomplaint.ejb.export;

import java.io.IOException;
import java.util.List;
import org.opencomplaint.ejb.table.TableFormat;
import org.opencomplaint.ejb.table.TableWriter;

/**
 * A table that is to be written.
 *
 * @param name of the file and the sheet
 * @param total how many rows there will be
 */
public record ExportOrder(
    String name, TableFormat format, List<String> headings, long total, Content content) {
  /** The rows; read behind the scenes, where use cases are called as the caller of the order. */
  @FunctionalInterface
  public interface Content {
    /** Writes one after the other. */
    void writeTo(TableWriter file) throws IOException;
  }
}
