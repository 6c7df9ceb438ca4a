package org.opencomplaint.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.opencomplaint.ejb.dashboard.StatisticsBy;
import org.opencomplaint.ejb.dashboard.StatisticsTable;
import org.opencomplaint.ejb.dashboard.StatisticsTable.Part;
import org.opencomplaint.ejb.table.TableWriter;

/** T4 投诉统计表 as it is read, on the page and in a file. */
@Named("statisticsView")
@RequestScoped
public class StatisticsView {
  @Inject private StatisticsColumns columns;
  @Inject private StatisticsWords words;

  private StatisticsTable table;
  private StatisticsColumn measure;
  private List<StatisticsSlot> slots;
  private List<StatisticsRow> rows;

  /** Shows a table; with columns, a measure. */
  void show(StatisticsTable counted, StatisticsColumn wanted) {
    table = counted;
    measure = wanted;
    slots = columns.slots(counted, wanted);
    rows = counted.rows().stream().map(part -> words.row(counted, part, slots)).toList();
  }

  /** What was counted; null if the address asked for what cannot be. */
  public StatisticsTable getTable() {
    return table;
  }

  /** The headings; first that of the rows. */
  public List<String> getHeadings() {
    return Stream.concat(
            Stream.of(words.corner(table, measure)),
            slots.stream().map(slot -> words.heading(table, slot)))
        .toList();
  }

  public List<StatisticsRow> getRows() {
    return rows;
  }

  public StatisticsRow getTotal() {
    return words.row(table, null, slots);
  }

  /** Null if nothing is compared with. */
  public StatisticsRow getCompared() {
    return table.compared() == null ? null : words.compared(table, slots);
  }

  /** Which of the notes below it is true. */
  public String getNote() {
    boolean departments =
        Stream.of(table.by(), table.across()).anyMatch(StatisticsBy.DEPARTMENT::equals);
    return departments ? "DEPARTMENT" : "ALL";
  }

  /** Where the table can be taken away from, in a format such as {@code xlsx}. */
  public String export(String format) {
    return RegisterLink.of(table.department())
        .within(table.from(), table.to())
        .with("by", table.by())
        .with("across", table.across())
        .with("measure", table.across() == null ? null : measure)
        .at("files/statistics/" + format);
  }

  void writeTo(TableWriter file) throws IOException {
    for (Part part : table.rows()) {
      file.row(cells(part));
    }
    file.row(cells(null));
  }

  private List<Object> cells(Part part) {
    List<Object> cells = new ArrayList<>();
    cells.add(words.label(table, part));
    slots.forEach(slot -> cells.add(slot.measure().of(table.at(part, slot.part()))));
    return cells;
  }
}
