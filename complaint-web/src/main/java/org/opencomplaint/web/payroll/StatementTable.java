package org.opencomplaint.web.payroll;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.paging.Sorting;
import org.opencomplaint.ejb.payroll.Statement;
import org.opencomplaint.ejb.payroll.StatementOrder;
import org.opencomplaint.ejb.payroll.StatementRegister;
import org.opencomplaint.ejb.payroll.StatementRegister.Line;
import org.opencomplaint.ejb.payroll.StatementRow;
import org.opencomplaint.ejb.payroll.StatementSearch;
import org.opencomplaint.ejb.payroll.Statements;
import org.opencomplaint.ejb.table.TableFormat;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Formats;
import org.opencomplaint.web.table.Column;
import org.opencomplaint.web.table.RecordTable;
import org.opencomplaint.web.table.Rows;

/** T7 绩效扣罚月报, the lines of a month's statement, for a closer look. */
@Named("payroll")
@RequestScoped
public class StatementTable extends RecordTable<StatementSearch, StatementOrder, Line> {
  private static final String FROM = "From";
  private static final String TO = "To";
  private static final String SINCE = "since";

  @Inject private Statements statements;
  @Inject private PayrollBean payroll;
  @Inject private LimitExplanation explanation;
  @Inject private Texts texts;
  @Inject private Formats formats;

  private Statement.Totals totals;
  private List<String> departments;

  /** The table of a month, which the address names. */
  public StatementTable() {
    super("payroll", StatementSearch.class, StatementOrder.class);
  }

  /** What is taken and carried stands in sight; in the statement the wages come before it. */
  @Override
  protected List<Column<Line>> all() {
    return List.of(
        Column.of("no", of(StatementRow::employee)),
        Column.of("name", of(StatementRow::name)),
        Column.of("department", of(StatementRow::department)),
        Column.of("complaints", of(StatementRow::complaints)),
        Column.figure("openingDue", of(StatementRow::openingDue)),
        Column.figure("newlyFinal", of(StatementRow::newlyFinal)),
        Column.figure("relief", of(StatementRow::relief)),
        Column.figure("limit", of(StatementRow::limit)),
        Column.of("limitRule", of(explanation::of)),
        Column.figure("deducted", of(StatementRow::deducted)),
        Column.figure("carried", of(StatementRow::carried)),
        Column.figure(SINCE, Line::since),
        Column.figure("wage", of(StatementRow::wage)),
        Column.figure("performancePay", of(StatementRow::performancePay)),
        Column.figure("bonus", of(StatementRow::bonus)),
        Column.figure("minimumWage", of(StatementRow::minimumWage)),
        Column.of("month", Line::month).onDemand());
  }

  private static <T> Function<Line, T> of(Function<StatementRow, T> figure) {
    return line -> figure.apply(line.row());
  }

  /** There are lines only of a month that has been calculated; before, the page shows none. */
  @Override
  public void open() {
    if (payroll.isCalculated()) {
      super.open();
    }
  }

  @Override
  protected Set<String> given() {
    return Set.of("month");
  }

  @Override
  protected Sorting<StatementOrder> usual() {
    return StatementOrder.BY_NO;
  }

  @Override
  protected Page<Line> find(StatementSearch wanted, Sorting<StatementOrder> order, Paging paging) {
    StatementRegister found = statements.register(wanted, order, paging);
    totals = found.totals();
    return Page.of(found.items(), paging, found.total());
  }

  @Override
  protected Rows<Line> rows(StatementSearch wanted, Sorting<StatementOrder> order) {
    return Rows.of(statements.keys(wanted, order), statements::lines);
  }

  @Override
  protected void taken(StatementSearch wanted, TableFormat format, long rows) {
    statements.taken(wanted, format, rows);
  }

  @Override
  protected Map<String, ?> sums(StatementSearch wanted) {
    return Map.of(
        "openingDue", totals.openingDue(),
        "newlyFinal", totals.newlyFinal(),
        "relief", totals.relief(),
        "deducted", totals.deducted(),
        "carried", totals.carried());
  }

  /** In a month there are only so many people that their sums are never too much. */
  @Override
  public Map<String, ?> getSums() {
    return getPage().total() == 0 ? Map.of() : sums(getWanted());
  }

  @Override
  public String getFound() {
    return getPage().more()
        ? super.getFound()
        : texts.of("payroll.found", formats.count(getPage().total()));
  }

  /** Not the statement's own name: a file of rows must not be taken for it. */
  @Override
  public String getTitle() {
    return texts.of("payroll.lines.title", formats.month(getWanted().month()));
  }

  @Override
  public String heading(String column) {
    if (column.endsWith(FROM)) {
      return texts.of("payroll.from", super.heading(stem(column, FROM)));
    }
    return column.endsWith(TO)
        ? texts.of("payroll.to", super.heading(stem(column, TO)))
        : super.heading(column);
  }

  @Override
  protected String filterWords(String filter, String value) {
    return filter.equals("limitRule")
        ? texts.get("payroll.rule." + value)
        : super.filterWords(filter, value);
  }

  private static String stem(String filter, String end) {
    return filter.substring(0, filter.length() - end.length());
  }

  /** The columns with amounts, each of which can be looked for from … to. */
  public List<String> getFigures() {
    return all().stream()
        .filter(Column::figure)
        .map(Column::key)
        .filter(key -> !key.equals(SINCE))
        .toList();
  }

  /** Whether a filter is set that is seldom needed. */
  public boolean isSeldom() {
    return getAddress().getFilters().keySet().stream()
        .anyMatch(filter -> filter.endsWith(FROM) || filter.endsWith(TO));
  }

  /** The departments in the statement, as they were called when it was calculated. */
  public List<String> getDepartments() {
    if (departments == null) {
      departments = statements.departments(getWanted().month());
    }
    return departments;
  }
}
