package org.opencomplaint.web.penalty;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.paging.Sorting;
import org.opencomplaint.ejb.penalty.PaidMonths;
import org.opencomplaint.ejb.penalty.Penalties;
import org.opencomplaint.ejb.penalty.PenaltyOrder;
import org.opencomplaint.ejb.penalty.PenaltyRegister;
import org.opencomplaint.ejb.penalty.PenaltyRegister.Line;
import org.opencomplaint.ejb.penalty.RegisterSearch;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.reference.Choices;
import org.opencomplaint.web.table.Column;
import org.opencomplaint.web.table.RecordTable;
import org.opencomplaint.web.table.Rows;

/** T5 责任追究台账, the accountability register. */
@Named("accountability")
@RequestScoped
public class PenaltyTable extends RecordTable<RegisterSearch, PenaltyOrder, Line> {
  @Inject private Penalties penalties;
  @Inject private Choices choices;
  @Inject private Texts texts;

  private PenaltyRegister.Totals totals;
  private Year year;
  private PaidMonths months;

  /** The register. */
  public PenaltyTable() {
    super("accountability", RegisterSearch.class, PenaltyOrder.class);
  }

  @Override
  protected List<Column<Line>> all() {
    return List.of(
        Column.of("complaint", Line::complaint),
        Column.of("category", Line::category),
        Column.of("employee", Line::employee),
        Column.<Line>of("no", line -> line.employee().no()).onDemand(),
        Column.of("department", Line::department),
        Column.of("role", this::role),
        Column.figure("loss", Line::loss),
        Column.figure("amount", Line::amount),
        Column.of("status", Line::status),
        Column.of("proposedAt", Line::proposedAt).onDemand(),
        Column.of("servedOn", Line::servedOn).onDemand(),
        Column.of("appealUntil", Line::appealUntil),
        Column.of("appealReason", Line::appealReason).onDemand(),
        Column.of("hearingReason", Line::hearingReason).onDemand(),
        Column.figure("finalAmount", Line::finalAmount),
        Column.figure("deducted", Line::deducted),
        Column.figure("due", Line::due));
  }

  private String role(Line line) {
    return line.role() == null ? texts.get("delay.penalty") : choices.role(line.role());
  }

  @Override
  protected Sorting<PenaltyOrder> usual() {
    return PenaltyOrder.NEWEST_FIRST;
  }

  @Override
  protected Page<Line> find(RegisterSearch wanted, Sorting<PenaltyOrder> order, Paging paging) {
    PenaltyRegister found = penalties.register(wanted, order, paging);
    totals = found.totals();
    return new Page<>(found.items(), found.page(), found.size(), found.total(), found.more());
  }

  @Override
  protected Rows<Line> rows(RegisterSearch wanted, Sorting<PenaltyOrder> order) {
    return Rows.of(penalties.keys(wanted, order), penalties::lines);
  }

  @Override
  protected Map<String, ?> sums(RegisterSearch wanted) {
    return Map.of(
        "amount", totals.amount(),
        "finalAmount", totals.finalAmount(),
        "deducted", totals.deducted(),
        "due", totals.due());
  }

  @Override
  protected String filterWords(String filter, String value) {
    return switch (filter) {
      case "category" -> choices.category(value);
      case "department" -> choices.department(value);
      case "role" -> choices.role(value);
      default -> super.filterWords(filter, value);
    };
  }

  /** Reads the months instead of the lines; what the address cannot mean is told. */
  public void openMonths() {
    months = read(wanted -> penalties.months(wanted, year));
  }

  /** What was paid month by month in the year of the address, for what is looked for. */
  public PaidMonths getMonths() {
    return months;
  }

  /** The year whose months are shown; null for this one. */
  public Year getYear() {
    return year;
  }

  public void setYear(Year year) {
    this.year = year;
  }
}
