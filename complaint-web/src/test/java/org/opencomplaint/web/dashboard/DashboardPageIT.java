package org.opencomplaint.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencomplaint.web.testing.PortalClock;
import org.opencomplaint.web.testing.PortalSession;
import org.opencomplaint.web.testing.RestClient;
import org.opencomplaint.web.testing.TakenAway;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DashboardPageIT {
  private static final Pattern FIGURE =
      Pattern.compile("<a href=\"(complaints|delays)\\.xhtml\\?([^\"]*)\">([\\d,]+)</a>");
  private static final Pattern ROW = Pattern.compile("<tr.*?</tr>", Pattern.DOTALL);
  private static final Pattern CELL = Pattern.compile("<t[hd][^>]*>(.*?)</t[hd]>", Pattern.DOTALL);
  private static final String FACTS =
      """
      {"channel": "PHONE", "severity": "%s", "category": "%s", "facts": "外壳有划痕",
       "customer": {"name": "王小明", "phone": "13812341234"},
       "demand": {"remedy": "EXCHANGE"}}
      """;

  @ArquillianResource private URL portal;

  private PortalClock clock;
  private PortalSession session;
  private RestClient rest;

  @BeforeEach
  void aMondayInJuly() {
    clock = new PortalClock(portal);
    clock.moveTo(OffsetDateTime.parse("2026-07-06T09:00:00+08:00"));
    session = new PortalSession(portal);
    rest = new RestClient(portal, "manager");
  }

  @AfterEach
  void backToTheRealTime() {
    clock.reset();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&department=QUALITY"})
  void everyFigureThatLeadsToTheRegisterIsTheNumberOfItsRows(String department) {
    register("MAJOR", "PRODUCT_QUALITY.DEFECT");
    String transported = register("GENERAL", "TRANSPORT");
    act("officer", transported, "accept", "{\"reason\": \"属实\"}");
    act("officer", transported, "assign", "{\"department\": \"LOGISTICS\"}");
    String investigated = register("URGENT", "PRODUCT_QUALITY.DEFECT");
    act("officer", investigated, "accept", "{\"reason\": \"属实\"}");
    act("officer", investigated, "assign", "{\"department\": \"QUALITY\"}");
    clock.moveTo(OffsetDateTime.parse("2026-07-15T09:00:00+08:00"));
    act("handler", investigated, "submit-findings", "{\"rootCause\": \"THIRD_PARTY\"}");
    act(
        "officer",
        register("GENERAL", "PRODUCT_QUALITY"),
        "reject",
        "{\"reasonCode\": \"NO_FAULT\", \"reason\": \"查无此事\", \"reply\": \"感谢您的来信\"}");
    session.signIn("manager");

    for (String page :
        List.of(
            "dashboard.xhtml?x=",
            "performance.xhtml?person=handler",
            "statistics.xhtml?by=MONTH",
            "statistics.xhtml?by=BRANCH",
            "statistics.xhtml?by=CATEGORY",
            "statistics.xhtml?by=DEPARTMENT",
            "statistics.xhtml?by=CHANNEL",
            "statistics.xhtml?by=SEVERITY",
            "statistics.xhtml?by=CATEGORY&across=MONTH&measure=VALID",
            "statistics.xhtml?by=BRANCH&across=DEPARTMENT&measure=OPEN",
            "statistics.xhtml?by=DEPARTMENT&across=SEVERITY")) {
      assertThatFiguresAreRows(page + "&from=2026-07-01&to=2026-07-31" + department);
    }
  }

  @Test
  void onlyWhoReadsTheDelayRegisterIsLedThere() {
    String investigated = register("URGENT", "PRODUCT_QUALITY.DEFECT");
    act("officer", investigated, "accept", "{\"reason\": \"属实\"}");
    act("officer", investigated, "assign", "{\"department\": \"QUALITY\"}");
    for (String reader : List.of("head", "manager", "auditor")) {
      assertThat(handlersFigures(reader)).contains("href=\"delays.xhtml?employee=");
    }
    assertThat(handlersFigures("handler")).contains("延误责任").doesNotContain("delays.xhtml");
  }

  private String handlersFigures(String reader) {
    PortalSession reading = new PortalSession(portal);
    reading.signIn(reader);
    return reading.get("performance.xhtml?person=handler").body();
  }

  private void assertThatFiguresAreRows(String address) {
    String page = session.get(address).body();
    assertThat(page).doesNotContain("⟦");
    assertThat(FIGURE.matcher(page).results())
        .isNotEmpty()
        .allSatisfy(
            figure -> assertThat(rows(figure)).as(figure.group()).isEqualTo(figure.group(3)));
  }

  @Test
  void theStatisticsAreTakenAwayAsTheyAreShown() {
    register("MAJOR", "PRODUCT_QUALITY.DEFECT");
    session.signIn("manager");

    for (String shown :
        List.of(
            "by=MONTH",
            "by=CATEGORY",
            "by=SEVERITY",
            "by=DEPARTMENT&across=SEVERITY",
            "by=BRANCH&across=CHANNEL&measure=ACKNOWLEDGED_RATE")) {
      String filter = shown + "&from=2026-07-06&to=2026-07-06";
      List<List<String>> rows = shown(filter);
      String file = "files/statistics/%s?" + filter;
      assertThat(TakenAway.csv(session.download(file.formatted("csv")))).isEqualTo(rows);
      TakenAway.assertWorkbook(session.download(file.formatted("xlsx")), rows);
      TakenAway.assertPrint(session.download(file.formatted("pdf")), rows);
    }
  }

  /** The cells of the page. */
  private List<List<String>> shown(String filter) {
    String page = session.get("statistics.xhtml?compare=NONE&" + filter).body();
    List<List<String>> rows =
        ROW.matcher(page.substring(page.indexOf("id=\"statistics\"")))
            .results()
            .map(row -> CELL.matcher(row.group()).results().map(DashboardPageIT::text).toList())
            .toList();
    assertThat(rows).hasSizeGreaterThan(2);
    return rows;
  }

  private static String text(MatchResult cell) {
    String text = cell.group(1).replaceAll("<[^>]*>", "").strip();
    return text.equals("–") ? "" : text;
  }

  @Test
  void rowsAndColumnsThatAreAlikeAreRefused() {
    session.signIn("manager");

    assertThat(session.get("statistics.xhtml?by=CATEGORY&across=BRANCH").body())
        .contains("请另选分列")
        .doesNotContain("⟦");
  }

  @Test
  void everybodySeesHisOwnFiguresAndAHeadThoseOfHisDepartment() {
    session.signIn("head2");
    assertThat(session.get("performance.xhtml?person=handler2").statusCode()).isEqualTo(200);
    assertThat(session.get("performance.xhtml?person=handler").statusCode()).isEqualTo(403);

    PortalSession employee = new PortalSession(portal);
    employee.signIn("employee");
    assertThat(employee.get("performance.xhtml").body()).contains("储运部");
    assertThat(employee.get("performance.xhtml?person=head2").statusCode()).isEqualTo(403);
  }

  @Test
  void aHeadIsNotShownAnotherDepartment() {
    session.signIn("head2");

    assertThat(session.get("dashboard.xhtml").body()).contains("储运部");
    assertThat(session.get("dashboard.xhtml?department=QUALITY").statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from=2026-07-02&to=2026-07-01",
        "from=2020-01-01&to=2026-07-01",
        "from=yesterday",
        "period=EVER",
        "department=NOWHERE"
      })
  void anAddressThatCannotBeSaysWhyAndKeepsTheFilter(String address) {
    session.signIn("manager");

    var answer = session.get("dashboard.xhtml?" + address);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("oc-problems", "oc-dashboard-filter").doesNotContain("⟦");
  }

  @Test
  void aPeriodWithoutComplaintsSaysSo() {
    session.signIn("manager");

    assertThat(session.get("dashboard.xhtml?from=2001-01-01&to=2001-01-31").body())
        .contains("这段时间没有登记投诉");
  }

  private String rows(MatchResult figure) {
    String filters = figure.group(2).replace("&amp;", "&");
    return rest.get("/" + figure.group(1) + "?" + filters).text("/total");
  }

  private String register(String severity, String category) {
    return rest.as("clerk")
        .post("/complaints", FACTS.formatted(severity, category))
        .text("/number");
  }

  private void act(String username, String number, String action, String form) {
    assertThat(
            rest.as(username).post("/complaints/" + number + "/actions/" + action, form).status())
        .isEqualTo(200);
  }
}
