package org.opencomplaint.web.payroll;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.opencomplaint.web.testing.Browser;
import org.opencomplaint.web.testing.Desks;
import org.opencomplaint.web.testing.PayrollOverRest;
import org.opencomplaint.web.testing.PortalClock;
import org.opencomplaint.web.testing.PortalSession;
import org.opencomplaint.web.testing.RestClient;
import org.opencomplaint.web.testing.TakenAway;

/** T7 line by line: filtered, sorted, summed and taken away, beside the official statement. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class StatementTableIT {
  private static final List<String> HEADINGS =
      cells("工号|姓名|部门|投诉编号|期初应扣|本期新增|本期减免|扣款限额|限额依据|本期扣款|结转下期|结转起始|" + "工资|绩效工资|奖金|最低工资");

  /** The columns of the statement that the table has too, and where it has them. */
  private static final List<Integer> STATEMENT =
      List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15);

  private static final List<Integer> TABLE = List.of(0, 1, 2, 3, 4, 5, 6, 12, 13, 14, 15, 7, 9, 10);

  /** Who is found by each filter. */
  private static final Map<String, String> FILTERS =
      Map.ofEntries(
          Map.entry("employee=%3Dc", "c"),
          Map.entry("waged=false", "c"),
          Map.entry("limitRule=WAGE_20_PERCENT", "d"),
          Map.entry("openingDueFrom=200&openingDueTo=499.99", "c"),
          Map.entry("newlyFinalFrom=0.01&newlyFinalTo=300", "a"),
          Map.entry("reliefFrom=100&reliefTo=100", "d"),
          Map.entry("wageFrom=5000.01&wageTo=6000", "b"),
          Map.entry("performancePayFrom=1500.01&performancePayTo=1800", "a"),
          Map.entry("bonusFrom=500&bonusTo=999.99", "b"),
          Map.entry("minimumWageFrom=2500&minimumWageTo=2739.99", "a"),
          Map.entry("limitFrom=900.01&limitTo=1000", "b"),
          Map.entry("deductedFrom=-100&deductedTo=-0.01", "d"),
          Map.entry("carriedFrom=200&carriedTo=349.99", "c"),
          Map.entry("sinceTo=2026-03", "c"),
          Map.entry("sinceFrom=2026-04", "b"),
          Map.entry("limitRule=PERFORMANCE_50_PERCENT&wageTo=6000&openingDueFrom=0.01", "a"));

  /** In which order they come by each column; who has no value comes last. */
  private static final Map<String, String> ORDERS =
      Map.ofEntries(
          Map.entry("no,desc", "dcba"),
          Map.entry("name", "abcd"),
          Map.entry("department,no,desc", "dcba"),
          Map.entry("complaints", "cadb"),
          Map.entry("openingDue,desc,no", "acbd"),
          Map.entry("newlyFinal,no", "cdab"),
          Map.entry("relief,desc,no", "dabc"),
          Map.entry("wage", "abdc"),
          Map.entry("performancePay", "badc"),
          Map.entry("bonus", "abdc"),
          Map.entry("minimumWage,no", "abdc"),
          Map.entry("limit", "cabd"),
          Map.entry("limitRule,no", "dabc"),
          Map.entry("deducted", "dcab"),
          Map.entry("carried,desc,no", "bcad"),
          Map.entry("since,no", "cbad"));

  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  private final Map<String, PortalSession> sessions = new HashMap<>();
  private RestClient hr;
  private Debtors debtors;
  private String run;
  private YearMonth month;
  private int taken;

  @BeforeEach
  void fourPeopleStandInTheStatementOfAMonth() {
    hr = new RestClient(portal, "hr");
    debtors = new Debtors(portal);
    run = debtors.department();
    month = debtors.calculated();
  }

  @AfterEach
  void backToTheRealTime() {
    new PortalClock(portal).reset();
  }

  @Test
  void hrLooksForLinesAndTakesThemAwayBesideTheStatement() throws IOException {
    Page page =
        new Desks(browser, portal)
            .open("hr", "payroll.xhtml?month=" + month + "&department=" + run);
    assertThat(page.locator(".oc-count")).hasText("共 4 人");
    for (String sum : List.of("700.00", "1,650.00", "100.00", "1,700.00", "550.00")) {
      assertThat(page.locator("#list tfoot")).containsText(sum);
    }
    assertThat(page.locator("button:has-text('下载月报预览 Excel')")).isVisible();

    page.click(".oc-more-filters > summary");
    page.fill("[name=carriedFrom]", "100");
    page.keyboard().press("Enter");
    page.waitForURL("**/payroll.xhtml?month=" + month + "&department=" + run + "&carriedFrom=100");
    assertThat(page.locator("div.oc-chips").last()).containsText("结转下期从");
    assertThat(page.locator(".oc-count")).hasText("共 2 人");
    page.click("#list th a:has-text('结转起始')");
    page.waitForURL("**sort=since**");
    assertThat(page.locator("#list tbody tr").first()).containsText("没有工资");
    assertThat(page.locator("#list tbody tr").last()).containsText("b" + run);

    Download file = page.waitForDownload(() -> page.click(".oc-export a:has-text('Excel')"));
    assertThat(file.suggestedFilename()).contains("筛选明细").endsWith(".xlsx");
    TakenAway.assertWorkbook(
        Files.readAllBytes(file.path()),
        List.of(
            HEADINGS,
            cells(
                "c%1$s|=c|%1$s|%2$s|200.00|0.00|0.00|0.00|没有导入工资，不扣款|0.00|200.00|2026-03||||",
                run, debtors.first()),
            cells(
                "b%1$s|=b|%1$s|%2$s|0.00|1350.00|0.00|1000.00|绩效工资 1,500.00 与奖金 500.00 之和的 50%%|"
                    + "1000.00|350.00|2026-04|6000.00|1500.00|500.00|2740.00",
                run, debtors.third())));

    page.reload();
    assertThat(page.locator("#pulls tbody tr").first()).containsText("筛选明细，2 人");
    page.click(".oc-popup > summary");
    page.click("[id='list:forget']");
    page.waitForURL(address -> !address.contains("sort="));
    page.click("#pulls tbody tr >> nth=0 >> a");
    page.waitForURL("**carriedFrom=100.00");
    assertThat(page.locator(".oc-count")).hasText("共 2 人");
    page.click(".oc-chips-clear");
    page.waitForURL("**/payroll.xhtml?month=" + month);
    assertThat(page.locator("#list tbody")).containsText("a" + run);
    assertThat(page.locator("body")).not().containsText("⟦");
    page.click("a:has-text('b" + run + "')");
    page.waitForURL("**/deduction.xhtml**");
    assertThat(page.locator("h1")).containsText("扣款明细");
  }

  @Test
  void theLinesOfAClosedMonthAreTakenAwayAsTheFilterShowsThemAndThatIsRecorded() {
    new PayrollOverRest(hr).close(month);
    List<List<String>> all = TakenAway.csv(take("hr", "csv", ""));
    assertThat(all.get(0)).isEqualTo(HEADINGS);
    assertThat(all.get(1))
        .startsWith(
            "a" + run, "'=a", run, debtors.first() + " " + debtors.third(), "500.00", "300.00");
    assertThat(all.get(1)).contains("900.00", "800.00");
    assertThat(all.get(4)).contains("100.00", "-100.00");
    TakenAway.assertWorkbook(take("hr", "xlsx", ""), all);

    assertThat(found("complaint=" + debtors.first().toLowerCase(Locale.ROOT))).isEqualTo("ac");
    assertThat(found("employee=b" + run)).isEqualTo("b");
    FILTERS.forEach((filter, people) -> assertThat(found(filter)).as(filter).isEqualTo(people));
    ORDERS.forEach(
        (order, people) -> assertThat(found("sort=" + order)).as(order).isEqualTo(people));
    TakenAway.assertPrint(
        take("auditor", "pdf", "&carriedTo=0"), List.of(all.get(0), all.get(1), all.get(4)));

    assertTheStatementSaysTheSame(all);
    taken += 2;

    JsonNode pulls = hr.get("/payroll-periods/" + month + "/pulls").body();
    assertThat(pulls).hasSize(taken);
    assertThat(pulls.get(2).get("format").asText()).isEqualTo("PDF");
    assertThat(pulls.get(2).get("filter").asText())
        .isEqualTo("department=" + run + "&carriedTo=0.00");
    assertThat(pulls.get(2).get("lines").asLong()).isEqualTo(2);
    assertThat(session("head").get(file("csv", "")).statusCode()).isEqualTo(403);
    assertThat(session("hr").get("files/tables/payroll/csv").statusCode()).isEqualTo(404);
  }

  /** The statement itself has the same figures of them, and the workbook a sum below. */
  private void assertTheStatementSaysTheSame(List<List<String>> lines) {
    List<List<String>> csv = new ArrayList<>(TakenAway.csv(statement("text/csv")));
    assertThat(csv.stream().filter(row -> row.get(3).equals(run)).map(row -> part(row, STATEMENT)))
        .containsExactlyElementsOf(lines.stream().skip(1).map(row -> part(row, TABLE)).toList());
    int last = csv.size();
    csv.add(
        cells("合计 Total|||||F|G|H|||||||O|P").stream()
            .map(cell -> cell.length() == 1 ? "SUM(%1$s2:%1$s%2$d)".formatted(cell, last) : cell)
            .toList());
    TakenAway.assertWorkbook(
        statement("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), csv);
  }

  private byte[] statement(String type) {
    return hr.file("/payroll-periods/" + month + "/statement", "Accept", type);
  }

  private static List<String> part(List<String> row, List<Integer> columns) {
    return columns.stream().map(row::get).toList();
  }

  /** Whose lines there are, by the letters of their names. */
  private String found(String query) {
    return TakenAway.csv(take("hr", "csv", "&" + query)).stream()
        .skip(1)
        .map(row -> row.get(0).substring(0, 1))
        .collect(Collectors.joining());
  }

  private byte[] take(String user, String format, String query) {
    taken++;
    return session(user).download(file(format, query));
  }

  private PortalSession session(String user) {
    return sessions.computeIfAbsent(
        user,
        name -> {
          PortalSession session = new PortalSession(portal);
          session.signIn(name);
          return session;
        });
  }

  private String file(String format, String query) {
    return "files/tables/payroll/%s?month=%s&department=%s".formatted(format, month, run) + query;
  }

  /** What stands in a line, with bars between the cells. */
  private static List<String> cells(String line, Object... named) {
    return List.of(line.formatted(named).split("\\|", -1));
  }
}
