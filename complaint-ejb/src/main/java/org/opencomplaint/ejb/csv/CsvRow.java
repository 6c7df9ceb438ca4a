package org.opencomplaint.ejb.csv;

import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.opencomplaint.core.typed.Text;

/** A row of a file, read by the names of the columns. */
public final class CsvRow {
  private final CSVRecord cells;
  private final Map<String, Integer> columns;

  CsvRow(CSVRecord cells, Map<String, Integer> columns) {
    this.cells = cells;
    this.columns = columns;
  }

  /** The row's number as a spreadsheet shows it. */
  public int line() {
    return Math.toIntExact(cells.getRecordNumber());
  }

  /**
   * What stands in a column, without blanks around it; empty also where the row has ended before.
   */
  public String cell(String column) {
    int index = columns.get(column);
    return index < cells.size() ? Text.strip(cells.get(index)) : "";
  }

  /** Whether something stands behind the last column: then a cell has been torn in two. */
  public boolean isTooLong() {
    int end = columns.values().stream().mapToInt(index -> index + 1).max().orElse(0);
    return IntStream.range(end, cells.size()).anyMatch(index -> !Text.isBlank(cells.get(index)));
  }
}
