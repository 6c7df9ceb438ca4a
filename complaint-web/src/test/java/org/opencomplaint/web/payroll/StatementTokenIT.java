package org.opencomplaint.web.payroll;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.opencomplaint.web.testing.Browser;
import org.opencomplaint.web.testing.Desks;
import org.opencomplaint.web.testing.PayrollOverRest;
import org.opencomplaint.web.testing.PortalDatabase;
import org.opencomplaint.web.testing.RestClient;

/** Who takes a statement, and a program that may do nothing else. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class StatementTokenIT {
  private static final String WAGES = "1005,6000.00,1500.00,500.00,2740.00";

  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  private final String program = "薪酬" + UUID.randomUUID().toString().substring(0, 8);
  private Desks desks;
  private RestClient hr;
  private PayrollOverRest months;
  private YearMonth month;
  private String token;

  @BeforeEach
  void aMonthIsClosed() {
    desks = new Desks(browser, portal);
    hr = new RestClient(portal, "hr");
    months = new PayrollOverRest(hr);
    month = months.nextCalculated(WAGES);
    months.close(month);
  }

  @Test
  void aTokenReadsClosedStatementsAndNothingElseUntilItIsRevoked() throws Exception {
    Page page = desks.open("hr", "statement-tokens.xhtml");
    page.fill("[id='token:name']", program);
    page.click("[id='token:issue']");
    token = page.locator("#issued").textContent();
    assertThat(page.locator("body")).not().containsText("⟦");

    HttpResponse<String> csv = get("/payroll-periods/" + month + "/statement");
    assertThat(csv.statusCode()).isEqualTo(200);
    assertThat(csv.body()).startsWith("\uFEFF");
    JsonNode pull = hr.get("/payroll-periods/" + month + "/pulls").body().get(0);
    assertThat(pull.get("token").asText()).isEqualTo(program);
    assertThat(pull.get("format").asText()).isEqualTo("CSV");
    assertThat(csv.headers().firstValue("ETag"))
        .contains("\"" + pull.get("sha256").asText() + "\"");

    months.importWages(month.plusMonths(1), WAGES);
    months.calculate(month.plusMonths(1));
    assertThat(get(path(month.plusMonths(1)) + "/statement").statusCode()).isEqualTo(409);
    for (String other :
        new String[] {"/payroll-periods", "/complaints", "/write-offs", "/penalties/mine"}) {
      assertThat(get(other).statusCode()).as(other).isEqualTo(403);
    }
    assertThat(get("/me").statusCode()).isEqualTo(401);

    page.reload();
    assertThat(page.locator("#issued")).hasCount(0);
    page.click("tr:has-text('" + program + "') button:has-text('吊销')");
    assertThat(page.locator("tr:has-text('" + program + "')")).containsText("已失效");
    assertThat(get(path(month) + "/statement").statusCode()).isEqualTo(401);
  }

  @Test
  void everyDownloadIsRecordedOnceForEver() throws Exception {
    Page page = desks.open("hr", "payroll.xhtml?month=" + month);
    Download download = page.waitForDownload(() -> page.click("button:has-text('下载正式月报 Excel')"));
    assertThat(Files.size(download.path())).isPositive();
    page.reload();

    assertThat(page.locator("#pulls tbody tr")).hasCount(1);
    assertThat(page.locator("#pulls")).containsText("XLSX");
    assertThat(page.locator("#pulls")).containsText("赵敏");
    assertThatThrownBy(() -> PortalDatabase.execute("delete from statement_pull"))
        .hasStackTraceContaining("append-only");
  }

  private HttpResponse<String> get(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(portal + "api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", path.endsWith("statement") ? "text/csv" : "application/json")
                .build(),
            BodyHandlers.ofString());
  }

  private static String path(YearMonth which) {
    return "/payroll-periods/" + which;
  }
}
