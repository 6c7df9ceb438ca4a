package org.opencomplaint.web.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.opencomplaint.ejb.table.TableWriter;

/** Rows on their way into a file, with the columns that are shown. */
record WrittenRows<R>(Rows<R> rows, List<Column<R>> columns, CellWords words) {
  void writeTo(TableWriter file) throws IOException {
    for (Iterator<R> row = rows.all().iterator(); row.hasNext(); ) {
      file.row(cells(row.next()));
    }
  }

  private List<Object> cells(R row) {
    List<Object> cells = new ArrayList<>();
    columns.forEach(column -> cells.add(words.exported(column.cell().apply(row))));
    return cells;
  }
}
