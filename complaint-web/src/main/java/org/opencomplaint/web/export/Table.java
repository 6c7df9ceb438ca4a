package org.opencomplaint.web.export;

import java.io.IOException;
import java.util.List;
import org.opencomplaint.ejb.table.TableWriter;

/**
 * A table to take away.
 *
 * @param name of the file and the sheet
 */
public record Table(String name, List<String> headings, Rows rows) {
  /** The rows, read when they are wanted. */
  @FunctionalInterface
  public interface Rows {
    /** Writes one after the other. */
    void writeTo(TableWriter file) throws IOException;
  }
}
