package org.opencomplaint.ejb.tableview;

import jakarta.validation.constraints.Size;

/**
 * How somebody wants to see a table.
 *
 * @param columns the names of the columns to be shown, in their order, parted by commas; null as
 *     the table comes
 * @param sort by what its rows are sorted, as in its address; null as they come
 */
public record TableView(@Size(max = 1000) String columns, @Size(max = 200) String sort) {
  /** As the table comes. */
  public static final TableView USUAL = new TableView(null, null);
}
