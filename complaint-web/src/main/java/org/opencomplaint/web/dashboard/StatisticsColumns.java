package org.opencomplaint.web.dashboard;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.opencomplaint.ejb.dashboard.StatisticsTable;
import org.opencomplaint.ejb.dashboard.Tally;
import org.opencomplaint.ejb.tableview.TableView;
import org.opencomplaint.ejb.tableview.TableViews;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.table.Column;
import org.opencomplaint.web.table.Columns;

/** Which measures of T4 投诉统计表 the reader wants to see, in which order: it is remembered. */
@Named("statisticsColumns")
@RequestScoped
public class StatisticsColumns {
  private static final String TABLE = "statistics";

  @EJB private TableViews views;
  @Inject private Texts texts;

  private Columns<Tally> columns;

  @PostConstruct
  void recall() {
    columns = Columns.of(StatisticsColumn.columns(), views.find(TABLE).columns());
  }

  /** The measures that are shown, in their order. */
  public List<Column<Tally>> getColumns() {
    return columns.shown();
  }

  /** All of them, those that are shown first. */
  public List<Column<Tally>> getChoices() {
    return columns.inOrder();
  }

  /** What stands over a measure. */
  public String heading(String column) {
    return texts.get("statistics.column." + column);
  }

  /** The columns of a table: its measures, or the parts of one of them and their total. */
  List<StatisticsSlot> slots(StatisticsTable table, StatisticsColumn measure) {
    if (table.across() == null) {
      return getColumns().stream()
          .map(column -> new StatisticsSlot(StatisticsColumn.valueOf(column.key()), null))
          .toList();
    }
    return Stream.concat(
            table.columns().stream().map(part -> new StatisticsSlot(measure, part)),
            Stream.of(new StatisticsSlot(measure, null)))
        .toList();
  }

  /**
   * From now on these are shown, in their order.
   *
   * @throws Problem INVALID if there is none
   */
  void keep(String... wanted) {
    if (wanted == null) {
      throw Problem.invalid("column", "NOTHING_TICKED");
    }
    views.save(TABLE, new TableView(String.join(",", wanted), null));
  }

  /** From now on the usual ones are shown. */
  void forget() {
    views.forget(TABLE);
  }
}
