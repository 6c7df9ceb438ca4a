package org.opencomplaint.web.improvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.opencomplaint.ejb.improvement.ImprovementLine;
import org.opencomplaint.ejb.improvement.ImprovementOrder;
import org.opencomplaint.ejb.improvement.ImprovementSearch;
import org.opencomplaint.ejb.improvement.ImprovementTotals;
import org.opencomplaint.ejb.improvement.Improvements;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.paging.Sorting;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.reference.Choices;
import org.opencomplaint.web.shell.Formats;
import org.opencomplaint.web.table.Column;
import org.opencomplaint.web.table.RecordTable;
import org.opencomplaint.web.table.Rows;

/** T10 改进措施跟踪表, the improvement actions of all complaints. */
@Named("improvements")
@RequestScoped
public class ImprovementTable
    extends RecordTable<ImprovementSearch, ImprovementOrder, ImprovementLine> {
  @Inject private Improvements improvements;
  @Inject private Choices choices;
  @Inject private Texts texts;
  @Inject private Formats formats;

  /** The table. */
  public ImprovementTable() {
    super("improvements", ImprovementSearch.class, ImprovementOrder.class);
  }

  @Override
  protected List<Column<ImprovementLine>> all() {
    return List.of(
        Column.of("action", ImprovementLine::action),
        Column.of("complaint", ImprovementLine::complaint),
        Column.of("product", ImprovementLine::product).onDemand(),
        Column.of("owner", ImprovementLine::owner),
        Column.of("department", ImprovementLine::department),
        Column.figure("dueOn", ImprovementLine::dueOn),
        Column.of("status", ImprovementLine::status),
        Column.figure("doneOn", ImprovementLine::doneOn));
  }

  @Override
  protected Sorting<ImprovementOrder> usual() {
    return ImprovementOrder.LATEST_FIRST;
  }

  @Override
  protected Page<ImprovementLine> find(
      ImprovementSearch wanted, Sorting<ImprovementOrder> order, Paging paging) {
    return improvements.search(wanted, order, paging);
  }

  @Override
  protected Rows<ImprovementLine> rows(ImprovementSearch wanted, Sorting<ImprovementOrder> order) {
    return Rows.of(improvements.keys(wanted, order), improvements::lines);
  }

  @Override
  protected Map<String, ?> sums(ImprovementSearch wanted) {
    ImprovementTotals totals = improvements.totals(wanted);
    return Map.of(
        "dueOn", texts.of("improvements.sum.overdue", formats.count(totals.overdue())),
        "status",
            texts.of(
                "improvements.sum.status",
                formats.count(totals.open()),
                formats.count(totals.reported()),
                formats.count(totals.effective())));
  }

  @Override
  public String style(ImprovementLine line) {
    return line.overdue() ? "oc-overdue" : null;
  }

  @Override
  protected String filterWords(String filter, String value) {
    return switch (filter) {
      case "department" -> choices.department(value);
      case "owner" -> value.equals("me") ? texts.get("improvements.me") : value;
      default -> super.filterWords(filter, value);
    };
  }
}
