package org.opencomplaint.web.consistency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.DateTimeException;
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
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.dashboard.Chart;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Formats;
import org.opencomplaint.web.shell.Problems;

/** Are departments penalised alike for like losses? The address says which cases are compared. */
@Named("consistency")
@RequestScoped
public class ConsistencyBean {
  private static final ConsistencySearch EVERYTHING = new ConsistencySearch(null, null, null, null);
  private static final int SIZE = 25;

  @Inject private Consistencies consistencies;
  @Inject private Problems problems;
  @Inject private Texts texts;
  @Inject private Formats formats;

  private Map<String, String> given;
  private Consistency shown;

  /** Compares what the address says. */
  public void read() {
    given = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    try {
      shown = consistencies.compare(wanted(), new Paging(page(), SIZE));
    } catch (Problem wrong) {
      problems.show(wrong);
      shown = consistencies.compare(EVERYTHING, new Paging(0, SIZE));
    }
  }

  private ConsistencySearch wanted() {
    String[] cell = given.getOrDefault("cell", "").split(" ");
    Severity severity =
        Arrays.stream(Severity.values())
            .filter(one -> one.name().equals(cell[0]))
            .findFirst()
            .orElse(null);
    boolean band = cell.length == 2 && cell[1].matches("\\d{1,11}\\.\\d{2}");
    return new ConsistencySearch(day("from"), day("to"), severity, band ? Money.of(cell[1]) : null);
  }

  private LocalDate day(String name) {
    String text = given.getOrDefault(name, "");
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeException wrong) {
      throw Problem.invalid(name, "LocalDate");
    }
  }

  private int page() {
    String page = given.getOrDefault("page", "0");
    return page.matches("\\d{1,3}") ? Integer.parseInt(page) : 0;
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
