package org.opencomplaint.web.payroll;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
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
import org.opencomplaint.web.testing.PortalDatabase;
import org.opencomplaint.web.testing.RestClient;

/** T7 line by line: filtered, sorted, summed and taken away, beside the official statement. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class StatementTableIT {
  private static final String HEADINGS =
      "工号,姓名,部门,投诉编号,期初应扣,本期新增,本期减免,扣款限额,限额依据,本期扣款,结转下期,结转起始,工资,绩效工资,奖金,最低工资";

  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private Desks desks;
  private RestClient hr;
  private YearMonth month;

  @BeforeEach
  void threePeopleStandInTheStatementOfAMonth() {
    desks = new Desks(browser, portal);
    hr = new RestClient(portal, "hr");
    PayrollOverRest months = new PayrollOverRest(hr);
    month = months.nextMonth();
    months.importWages(month, "1005,6000.00,1500.00,500.00,2740.00");
    months.calculate(month);
    String wage = "6000, 1500, 500, 2740, 1000, 'PERFORMANCE_50_PERCENT'";
    line("a", "TS-2019-000001 TS-2019-000002", "500, 300, 0, " + wage + ", 800, 0, null");
    line("b", "TS-2019-000003", "0, 1350, 0, " + wage + ", 1000, 350, '2019-11'");
    line("c", "", "0, 200, 0, null, null, null, null, 0, null, 0, 200, '2019-12'");
  }

  @Test
  void hrLooksForLinesAndTakesThemAwayBesideTheStatement() throws IOException {
    Page page = desks.open("hr", "payroll.xhtml?month=" + month + "&department=" + run);
    assertThat(page.locator(".oc-count")).hasText("共 3 人");
    for (String sum : List.of("500.00", "1,850.00", "1,800.00", "550.00")) {
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
    assertThat(page.locator("#list tbody tr").first()).containsText("b" + run);
    assertThat(page.locator("#list tbody tr").last()).containsText("没有工资");

    Download file = page.waitForDownload(() -> page.click(".oc-export a:has-text('Excel')"));
    assertThat(file.suggestedFilename()).contains("筛选明细").endsWith(".xlsx");
    try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(file.path()))) {
      List<Row> rows = book.getFirstSheet().read();
      assertThat(rows).hasSize(3);
      assertThat(cells(rows.get(0))).isEqualTo(HEADINGS);
      assertThat(cells(rows.get(1)))
          .isEqualTo(
              "b%1$s,=b,%1$s,TS-2019-000003,0.00,1350.00,0.00,1000.00,绩效工资 1,500.00 与奖金 500.00 之和的 50%%,1000.00,350.00,2019-11,6000.00,1500.00,500.00,2740.00"
                  .formatted(run));
      assertThat(cells(rows.get(2)))
          .isEqualTo(
              "c%1$s,=c,%1$s,,0.00,200.00,0.00,0.00,没有导入工资，不扣款,0.00,200.00,2019-12".formatted(run));
    }

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
  void theLinesOfAClosedMonthAreTakenAwayAsTheFilterShowsThemAndThatIsRecorded()
      throws IOException {
    closeWithoutTheLedger();
    String csv = get("hr", "csv", "&sort=deducted,desc,no&deductedTo=800").text();
    assertThat(csv).startsWith("\uFEFF" + HEADINGS);
    assertThat(csv.lines().skip(1).map(line -> line.substring(0, 9)))
        .containsExactly("a" + run, "c" + run);
    assertThat(csv).contains("TS-2019-000001 TS-2019-000002,500.00,300.00", "'=c");
    assertThat(rows("&complaint=ts-2019-000002")).containsExactly("a" + run);
    assertThat(rows("&waged=false")).containsExactly("c" + run);
    assertThat(rows("&employee=b" + run)).containsExactly("b" + run);
    assertThat(rows("&limitRule=PERFORMANCE_50_PERCENT&wageTo=6000&openingDueFrom=0.01"))
        .containsExactly("a" + run);
    assertThat(rows("&sinceTo=2019-11")).containsExactly("b" + run);
    try (PDDocument pages = Loader.loadPDF(get("auditor", "pdf", "&carriedTo=0").body())) {
      assertThat(new PDFTextStripper().getText(pages)).contains("筛选明细", "800.00");
    }

    JsonNode pulls = hr.get("/payroll-periods/" + month + "/pulls").body();
    assertThat(pulls).hasSize(7);
    assertThat(pulls.get(0).get("format").asText()).isEqualTo("PDF");
    assertThat(pulls.get(0).get("filter").asText())
        .isEqualTo("department=" + run + "&carriedTo=0.00");
    assertThat(pulls.get(0).get("lines").asLong()).isEqualTo(1);
    assertThat(get("head", "csv", "").status()).isEqualTo(403);
    assertThat(desks.of("hr").request().get(portal + "files/tables/payroll/csv").status())
        .isEqualTo(404);
  }

  /** The other lines go, which are in the next statement then. */
  private void closeWithoutTheLedger() {
    PortalDatabase.execute(
        """
        delete from statement_line s using payroll_period m, employee e
          where m.id = s.period_id and m.month = '%1$s' and e.id = s.employee_id
            and e.no not like '_%2$s';
        delete from reward_line r using payroll_period m
          where m.id = r.period_id and m.month = '%1$s';
        update payroll_period set status = 'CLOSED', closed_at = now(),
          closed_by_id = (select id from employee where no = '1005'),
          ledger_position = (select coalesce(max(ledger_position), 0) from payroll_period)
          where month = '%1$s'
        """
            .formatted(month, run));
  }

  /** Nothing of it is on the ledger, which others verify. */
  @AfterEach
  void theThreeAreForgotten() {
    PortalDatabase.execute(
        """
        set session_replication_role = replica;
        delete from statement_line s using employee e
          where e.id = s.employee_id and e.no like '_%s'
        """
            .formatted(run));
  }

  private List<String> rows(String filters) {
    return get("hr", "csv", filters).text().lines().skip(1).map(row -> row.split(",")[0]).toList();
  }

  private APIResponse get(String user, String format, String filters) {
    return desks
        .of(user)
        .request()
        .get(
            portal
                + "files/tables/payroll/%s?month=%s&department=%s".formatted(format, month, run)
                + filters);
  }

  private static String cells(Row row) {
    return String.join(",", row.stream().map(cell -> cell == null ? "" : cell.getText()).toList())
        .replaceAll(",+$", "");
  }

  /** Somebody who has never owed anything outside of this statement. */
  private void line(String name, String complaints, String figures) {
    PortalDatabase.execute(
        """
        insert into employee (id, no, name, department_id, active)
          select nextval('id_seq'), '%1$s%2$s', '=%1$s', id, false from department
          where code = 'QUALITY';
        insert into statement_line (id, period_id, employee_id, department, employee_name,
            complaint_numbers, opening_due, newly_final, relief, wage, performance_pay, bonus,
            minimum_wage, limit_amount, limit_rule, deducted, carried, carried_since)
          select nextval('id_seq'), m.id, e.id, '%2$s', e.name, '%3$s', %4$s
          from payroll_period m, employee e where m.month = '%5$s' and e.no = '%1$s%2$s'
        """
            .formatted(name, run, complaints, figures, month));
  }
}
