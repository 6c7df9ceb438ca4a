package org.opencomplaint.web.delay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opencomplaint.core.delay.DelayStatus;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.delay.DelayOrder;
import org.opencomplaint.ejb.delay.DelayRegister;
import org.opencomplaint.ejb.delay.DelayRegister.Line;
import org.opencomplaint.ejb.delay.DelaySearch;
import org.opencomplaint.ejb.delay.Delays;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.paging.Sorting;
import org.opencomplaint.web.reference.Choices;
import org.opencomplaint.web.shell.Formats;
import org.opencomplaint.web.table.Column;
import org.opencomplaint.web.table.RecordTable;
import org.opencomplaint.web.table.Rows;

/** T9 延误责任表, the delay register. */
@Named("delays")
@RequestScoped
public class DelayTable extends RecordTable<DelaySearch, DelayOrder, Line> {
  @Inject private Delays delays;
  @Inject private Choices choices;
  @Inject private Formats formats;

  private DelayRegister.Totals totals;

  /** The register. */
  public DelayTable() {
    super("delays", DelaySearch.class, DelayOrder.class);
  }

  @Override
  protected List<Column<Line>> all() {
    return List.of(
        Column.of("complaint", Line::complaint),
        Column.of("severity", Line::severity),
        Column.of("stage", Line::stage),
        Column.of("employee", Line::employee),
        Column.<Line>of("no", line -> line.employee().no()).onDemand(),
        Column.of("department", Line::department),
        Column.of("dueAt", Line::dueAt),
        Column.of("leftAt", Line::leftAt),
        Column.figure("minutes", Line::minutes),
        Column.figure("amount", DelayTable::cost),
        Column.of("status", Line::status),
        Column.of("decidedBy", Line::decidedBy),
        Column.of("decidedAt", Line::decidedAt).onDemand(),
        Column.of("reason", Line::reason),
        Column.of("penalty", Line::penalty).onDemand());
  }

  private static Money cost(Line line) {
    return line.status() == DelayStatus.EXCUSED ? null : line.amount();
  }

  @Override
  protected Sorting<DelayOrder> usual() {
    return DelayOrder.NEWEST_FIRST;
  }

  @Override
  protected Page<Line> find(DelaySearch wanted, Sorting<DelayOrder> order, Paging paging) {
    DelayRegister found = delays.register(wanted, order, paging);
    totals = found.totals();
    return new Page<>(found.items(), found.page(), found.size(), found.total(), found.more());
  }

  @Override
  protected Rows<Line> rows(DelaySearch wanted, Sorting<DelayOrder> order) {
    return Rows.of(delays.keys(wanted, order), delays::lines);
  }

  @Override
  protected Map<String, ?> sums(DelaySearch wanted) {
    return Map.of(
        "minutes", formats.hours(totals.minutes()), "amount", formats.money(totals.amount()));
  }

  /** The steps in which one can be late. */
  public List<Stage> getStages() {
    return Stream.of(Stage.values())
        .filter(stage -> stage != Stage.REGISTRATION && stage != Stage.CLOSED)
        .toList();
  }

  @Override
  protected String filterWords(String filter, String value) {
    return switch (filter) {
      case "department" -> choices.department(value);
      case "employee" -> choices.employee(value);
      default -> super.filterWords(filter, value);
    };
  }
}
