package org.opencomplaint.web.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencomplaint.ejb.complaint.ComplaintLine;
import org.opencomplaint.ejb.complaint.ComplaintOrder;
import org.opencomplaint.ejb.complaint.ComplaintQueries;
import org.opencomplaint.ejb.complaint.ComplaintSearch;
import org.opencomplaint.ejb.complaint.ComplaintTotals;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.paging.Sorting;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.reference.Choices;
import org.opencomplaint.web.shell.Formats;
import org.opencomplaint.web.table.Column;
import org.opencomplaint.web.table.RecordTable;
import org.opencomplaint.web.table.Rows;

/** T3 投诉台账, the register of complaints. */
@Named("complaints")
@RequestScoped
public class ComplaintTable extends RecordTable<ComplaintSearch, ComplaintOrder, ComplaintLine> {
  private static final Set<String> SELDOM =
      Set.of(
          "product",
          "customer",
          "orderNo",
          "holder",
          "channel",
          "open",
          "outcome",
          "cause",
          "late",
          "inTime",
          "categoryItself",
          "closedFrom",
          "closedTo");

  @Inject private ComplaintQueries complaints;
  @Inject private Choices choices;
  @Inject private Texts texts;
  @Inject private Formats formats;

  /** The register. */
  public ComplaintTable() {
    super("complaints", ComplaintSearch.class, ComplaintOrder.class);
  }

  @Override
  protected List<Column<ComplaintLine>> all() {
    return List.of(
        Column.of("number", ComplaintLine::number),
        Column.of("severity", ComplaintLine::severity),
        Column.of("category", ComplaintLine::category),
        Column.of("product", ComplaintLine::product),
        Column.of("orderNo", ComplaintLine::orderNo).onDemand(),
        Column.of("customer", this::customer),
        Column.of("channel", ComplaintLine::channel).onDemand(),
        Column.of("stage", ComplaintLine::stage),
        Column.of("outcome", ComplaintLine::outcome).onDemand(),
        Column.of("department", ComplaintLine::leadDepartment),
        Column.of("holder", ComplaintLine::holder),
        Column.figure("registeredAt", ComplaintLine::registeredAt),
        Column.figure("dueAt", ComplaintLine::dueAt),
        Column.figure("closedAt", ComplaintLine::closedAt).onDemand(),
        Column.figure("loss", ComplaintLine::loss));
  }

  private String customer(ComplaintLine line) {
    return line.customerName() == null ? texts.get("complaint.anonymous") : line.customerName();
  }

  @Override
  protected Sorting<ComplaintOrder> usual() {
    return ComplaintOrder.NEWEST_FIRST;
  }

  @Override
  protected Page<ComplaintLine> find(
      ComplaintSearch wanted, Sorting<ComplaintOrder> order, Paging paging) {
    return complaints.search(wanted, order, paging);
  }

  @Override
  protected Rows<ComplaintLine> rows(ComplaintSearch wanted, Sorting<ComplaintOrder> order) {
    return Rows.of(complaints.numbers(wanted, order), complaints::lines);
  }

  @Override
  protected Map<String, ?> sums(ComplaintSearch wanted) {
    ComplaintTotals totals = complaints.totals(wanted);
    return Map.of(
        "stage", texts.of("complaints.sum.open", formats.count(totals.open())),
        "dueAt", texts.of("complaints.sum.overdue", formats.count(totals.overdue())),
        "loss", totals.loss());
  }

  @Override
  public String style(ComplaintLine line) {
    return line.overdue() ? "oc-overdue" : null;
  }

  @Override
  public String more(ComplaintLine line) {
    return "parts/complaint.xhtml?number=" + line.number();
  }

  /** Whether a filter is set that is seldom needed. */
  public boolean isSeldom() {
    return !Collections.disjoint(SELDOM, getAddress().getFilters().keySet());
  }

  @Override
  protected String filterWords(String filter, String value) {
    return switch (filter) {
      case "category" -> choices.category(value);
      case "department", "refusedBy" -> choices.department(value);
      case "heldBy" -> choices.employee(value);
      case "holder" -> value.equals("me") ? texts.get("complaints.me") : choices.employee(value);
      case "cause" -> choices.cause(value);
      default -> super.filterWords(filter, value);
    };
  }
}
