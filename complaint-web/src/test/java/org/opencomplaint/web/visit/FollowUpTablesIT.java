package org.opencomplaint.web.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
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
import org.opencomplaint.web.testing.PortalClock;
import org.opencomplaint.web.testing.RestClient;
import org.opencomplaint.web.testing.RestClient.Answer;

/** T8 and T10 over all complaints: on the page, and taken away as the filter shows them. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class FollowUpTablesIT {
  private static final String SCORES =
      "\"speed\": 3, \"attitude\": 5, \"result\": 2, \"overall\": 3";

  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  private Desks desks;
  private String said;
  private String number;
  private LocalDate today;

  @BeforeEach
  void aCustomerWasCalledAndSomethingIsToBeImproved() {
    desks = new Desks(browser, portal);
    said = "客户说" + UUID.randomUUID().toString().substring(0, 8);
    today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    number = closed();
    new PortalClock(portal).moveBy(Duration.ofDays(1));
  }

  @AfterEach
  void backToTheRealTime() {
    new PortalClock(portal).reset();
  }

  @Test
  void returnVisitsAreFilteredAveragedAndTakenAway() throws IOException {
    Page page = desks.open("manager", "visits.xhtml?result=SATISFIED&scoreAtMost=3");
    String shown = page.locator("main").innerText();
    assertThat(shown).contains(number, said, "欧阳小明", "满意", "平均");
    assertThat(page.locator("a[href='files/forms/" + number + "/T8']").count()).isEqualTo(1);
    assertThat(desks.open("manager", "visits.xhtml?result=NOT_REACHED").locator("main").innerText())
        .contains("第一次无人接听" + said)
        .doesNotContain("换得" + said);

    Row row = row(get("manager", "visits/xlsx?scoreAtMost=3"), number);
    assertThat(row.getCellText(3)).isEqualTo("欧阳小明");
    assertThat(row.getCellText(7)).isEqualTo("3");
    assertThat(row.getCellText(10)).isEqualTo("3");
    assertThat(get("auditor", "visits/csv").text()).contains(number, "欧**").doesNotContain("欧阳小明");
    assertThat(get("head2", "visits/csv").text()).doesNotContain(number);
  }

  @Test
  void improvementsAreFilteredCountedAndTakenAway() throws IOException {
    Page page = desks.open("manager", "improvements.xhtml?overdue=true&department=QUALITY");
    assertThat(page.locator("main").innerText()).contains(number, "改进" + said, "待完成", "逾期");
    assertThat(linkIn(page.locator("#list tr:has-text('改进" + said + "')"))).isEqualTo(1);
    assertThat(desks.open("manager", "improvements.xhtml?status=EFFECTIVE").content())
        .doesNotContain("改进" + said);

    Page stranger = desks.open("handler3", "improvements.xhtml?owner=me");
    Locator his = stranger.locator("#list tr:has-text('他部" + said + "')");
    assertThat(his.innerText()).contains(number);
    assertThat(linkIn(his)).isZero();
    his.locator("a").first().click();
    stranger.waitForURL("**/improvement.xhtml**");
    assertThat(stranger.locator("main").innerText()).contains(number);
    assertThat(linkIn(stranger.locator("main"))).isZero();

    Row row = row(get("manager", "improvements/xlsx?overdue=true"), "改进" + said);
    assertThat(row.getCellAsDate(4).orElseThrow().toString()).startsWith(today.toString());
    assertThat(get("head", "improvements/csv?overdue=true").text()).contains("改进" + said);
    assertThat(get("head2", "improvements/csv?overdue=true").text()).doesNotContain("改进" + said);
  }

  @Test
  void bothAreReachedFromTheRegister() {
    Page page = desks.open("manager", "complaints.xhtml");
    page.click(".oc-actions a[href='visits.xhtml']");
    page.waitForURL("**/visits.xhtml");
    page.click(".oc-actions a[href='improvements.xhtml']");
    page.waitForURL("**/improvements.xhtml");
  }

  /** How many links to the complaint there are, which not everybody may see. */
  private int linkIn(Locator place) {
    return place.locator("a[href='complaint.xhtml?number=" + number + "']").count();
  }

  private APIResponse get(String user, String file) {
    return desks.of(user).request().get(portal + "files/tables/" + file);
  }

  private static Row row(APIResponse answer, String text) throws IOException {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(answer.body()))) {
      List<Row> rows = workbook.getFirstSheet().read();
      return rows.stream()
          .filter(row -> row.stream().anyMatch(cell -> cell != null && text.equals(cell.getText())))
          .findFirst()
          .orElseThrow();
    }
  }

  private String closed() {
    String made = act("clerk", "/complaints", REGISTRATION).text("/number");
    String actions = "/complaints/" + made + "/actions/";
    act("officer", actions + "accept", "{\"reason\": \"属实\"}");
    act("officer", actions + "assign", "{\"department\": \"QUALITY\"}");
    act("handler", actions + "submit-findings", "{\"rootCause\": \"THIRD_PARTY\"}");
    act("handler", actions + "propose", PROPOSAL);
    act("head", actions + "approve", "{}");
    String now = new RestClient(portal, "manager").get("/complaints/" + made).text("/enteredAt");
    act("handler", actions + "complete", COMPLETION.formatted(now, said, SCORES));
    act("manager", actions + "close", REVIEW.formatted(said, today));
    return made;
  }

  private static final String REGISTRATION =
      """
      {"channel": "PHONE", "severity": "GENERAL", "category": "PRODUCT_QUALITY.DEFECT",
       "customer": {"name": "欧阳小明", "phone": "13812341234", "confidential": true},
       "subject": {"product": "炉温计"}, "facts": "温度读数偏高", "demand": {"remedy": "REPAIR"}}
      """;
  private static final String PROPOSAL =
      """
      {"remedies": [{"kind": "REPAIR", "value": "80.00", "basis": "三包规定"}],
       "customerAgreed": true}
      """;
  private static final String COMPLETION =
      """
      {"executions": [{"remedy": 1, "by": "handler", "at": "%1$s", "evidence": "维修单"}],
       "notifiedAt": "%1$s", "contactAttempts": [{"at": "%1$s", "note": "第一次无人接听%2$s"}],
       "feedback": {%3$s, "comment": "换得%2$s"}}
      """;
  private static final String REVIEW =
      """
      {"summary": "已维修", "lessons": "校准周期过长",
       "improvements": [{"action": "改进%1$s", "owner": "handler", "dueOn": "%2$s"},
         {"action": "他部%1$s", "owner": "handler3", "dueOn": "%2$s"}]}
      """;

  private Answer act(String username, String path, String form) {
    Answer answer = new RestClient(portal, username).post(path, form);
    assertThat(answer.status()).as("%s: %s", path, answer.body()).isBetween(200, 201);
    return answer;
  }
}
