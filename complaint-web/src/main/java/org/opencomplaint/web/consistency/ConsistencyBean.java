package org.opencomplaint.web.consistency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.consistency.Consistencies;
import org.opencomplaint.ejb.consistency.Consistency;
import org.opencomplaint.ejb.consistency.Consistency.Cell;
import org.opencomplaint.ejb.consistency.Consistency.DepartmentFigures;
import org.opencomplaint.ejb.consistency.ConsistencySearch;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.web.dashboard.Chart;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.AddressProblems;
import org.opencomplaint.web.shell.Formats;

/** Are departments penalised alike for like losses? The address says which cases are compared. */
@Named("consistency")
@RequestScoped
public class ConsistencyBean {
  private static final ConsistencySearch EVERYTHING = new ConsistencySearch(null, null, null, null);
  private static final int SIZE = 25;

  @Inject private Consistencies consistencies;
  @Inject private AddressProblems problems;
  @Inject private Texts texts;
  @Inject private Formats formats;

  private LocalDate from;
  private LocalDate to;
  private int page;
  private Map<String, String> given;
  private Consistency shown;

  /** Compares what the address says. */
  public void read() {
    given = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    shown = problems.orUsual(() -> compare(wanted()), () -> compare(EVERYTHING));
    if (shown.outliers() != null) {
      problems.reached(shown.outliers(), page);
    }
  }

  private Consistency compare(ConsistencySearch wanted) {
    return Page.nearest(
        page, SIZE, paging -> consistencies.compare(wanted, paging), Consistency::outliers);
  }

  private ConsistencySearch wanted() {
    String[] cell = given.getOrDefault("cell", "").split(" ");
    Severity severity =
        Arrays.stream(Severity.values())
            .filter(one -> one.name().equals(cell[0]))
            .findFirst()
            .orElse(null);
    boolean band = cell.length == 2 && cell[1].matches("\\d{1,11}\\.\\d{2}");
    if (!given.getOrDefault("cell", "").isEmpty() && (severity == null || !band)) {
      problems.unreadable("cell", given.get("cell"));
    }
    return new ConsistencySearch(from, to, severity, band ? Money.of(cell[1]) : null);
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }

  public Consistency getShown() {
    return shown;
  }

  /** What stands for a cell in the address. */
  public String code(Cell cell) {
    return cell.severity() + " " + cell.lossFrom();
  }

  /** Which losses a cell has. */
  public String name(Cell cell) {
    String severity = texts.label(cell.severity());
    String cases = formats.count(cell.cases());
    if (cell.lossless()) {
      return texts.of("consistency.cell.none", severity, cases);
    }
    String from = formats.money(cell.lossFrom());
    return cell.lossBelow() == null
        ? texts.of("consistency.cell.from", severity, from, cases)
        : texts.of(
            "consistency.cell.between", severity, from, formats.money(cell.lossBelow()), cases);
  }

  /** A figure: a share of the loss, or an amount where there was none. */
  public String figure(BigDecimal figure) {
    return shown.shown().lossless()
        ? formats.money(Money.rounded(figure))
        : formats.percent(figure);
  }

  /** The departments' medians as bars. */
  public Chart getChart() {
    List<Chart.Row> rows =
        shown.departments().stream()
            .map(
                one ->
                    new Chart.Row(
                        one.department().name(),
                        List.of(
                            new Chart.Figure(
                                one.median().movePointRight(2),
                                figure(one.median()),
                                "accountability.xhtml?department=" + one.department().code())),
                        figure(one.median())))
            .toList();
    return new Chart(
        "consistency",
        Chart.Shape.LYING,
        List.of(new Chart.Series(texts.get("consistency.median"), "--accent")),
        rows,
        words());
  }

  private String words() {
    DepartmentFigures most = shown.departments().get(0);
    DepartmentFigures least = shown.departments().get(shown.departments().size() - 1);
    return texts.of(
        shown.departments().size() == 1 ? "consistency.words.one" : "consistency.words",
        formats.count(shown.shown().cases()),
        figure(shown.median()),
        most.department().name(),
        figure(most.median()),
        least.department().name(),
        figure(least.median()));
  }

  /** The address of another page of the outliers. */
  public String outlierPage(int page) {
    return "consistency.xhtml?from="
        + shown.from()
        + "&to="
        + shown.to()
        + "&cell="
        + code(shown.shown()).replace(' ', '+')
        + "&page="
        + page
        + "#outliers";
  }
}
