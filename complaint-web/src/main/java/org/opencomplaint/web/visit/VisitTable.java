package org.opencomplaint.web.visit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.paging.Sorting;
import org.opencomplaint.ejb.visit.ReturnVisits;
import org.opencomplaint.ejb.visit.VisitLine;
import org.opencomplaint.ejb.visit.VisitOrder;
import org.opencomplaint.ejb.visit.VisitSearch;
import org.opencomplaint.ejb.visit.VisitTotals;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.reference.Choices;
import org.opencomplaint.web.shell.Formats;
import org.opencomplaint.web.table.Column;
import org.opencomplaint.web.table.RecordTable;
import org.opencomplaint.web.table.Rows;

/** T8 回访记录表, the return visits of all complaints. */
@Named("visits")
@RequestScoped
public class VisitTable extends RecordTable<VisitSearch, VisitOrder, VisitLine> {
  @Inject private ReturnVisits visits;
  @Inject private Choices choices;
  @Inject private Texts texts;
  @Inject private Formats formats;

  /** The table. */
  public VisitTable() {
    super("visits", VisitSearch.class, VisitOrder.class);
  }

  @Override
  protected List<Column<VisitLine>> all() {
    return List.of(
        Column.of("complaint", VisitLine::complaint),
        Column.of("at", VisitLine::at),
        Column.of("product", VisitLine::product),
        Column.of("customer", this::customer),
        Column.of("department", VisitLine::department),
        Column.of("by", VisitLine::by),
        Column.of("result", VisitLine::result),
        Column.figure("speed", VisitLine::speed),
        Column.figure("attitude", VisitLine::attitude),
        Column.figure("outcome", VisitLine::outcome),
        Column.figure("overall", VisitLine::overall),
        Column.figure("expected", VisitLine::expected).onDemand(),
        Column.figure("perceived", VisitLine::perceived).onDemand(),
        Column.of("comment", VisitLine::comment));
  }

  private String customer(VisitLine line) {
    return line.customerName() == null ? texts.get("complaint.anonymous") : line.customerName();
  }

  @Override
  protected Sorting<VisitOrder> usual() {
    return VisitOrder.LATEST_FIRST;
  }

  @Override
  protected Page<VisitLine> find(VisitSearch wanted, Sorting<VisitOrder> order, Paging paging) {
    return visits.search(wanted, order, paging);
  }

  @Override
  protected Rows<VisitLine> rows(VisitSearch wanted, Sorting<VisitOrder> order) {
    return Rows.of(visits.keys(wanted, order), visits::lines);
  }

  /** How many were satisfied, and the averages of the scores. */
  @Override
  protected Map<String, ?> sums(VisitSearch wanted) {
    VisitTotals totals = visits.totals(wanted);
    Map<String, String> sums = new HashMap<>();
    sums.put(
        "result",
        texts.of(
            "visits.sum.satisfied",
            formats.count(totals.satisfied()),
            formats.count(totals.reached())));
    sums.put("by", texts.get("visits.sum.average"));
    sums.put("speed", formats.quantity(totals.speed()));
    sums.put("attitude", formats.quantity(totals.attitude()));
    sums.put("outcome", formats.quantity(totals.outcome()));
    sums.put("overall", formats.quantity(totals.overall()));
    return sums;
  }

  @Override
  protected String filterWords(String filter, String value) {
    return switch (filter) {
      case "department" -> choices.department(value);
      case "scoreAtMost" -> texts.of("visits.atMost", value);
      default -> super.filterWords(filter, value);
    };
  }
}
