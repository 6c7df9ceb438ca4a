package org.opencomplaint.ejb.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table on its way into a file; closing it ends the file. */
public interface TableWriter extends Closeable {
  /**
   * Adds a row.
   *
   * @param cells in the order of the headings: a text, a {@link
   *     org.opencomplaint.core.money.Money}, a number, a {@link Share}, a {@link
   *     java.time.LocalDate}, a {@link java.time.LocalDateTime}, or null for an empty one
   */
  void row(List<?> cells) throws IOException;
}
