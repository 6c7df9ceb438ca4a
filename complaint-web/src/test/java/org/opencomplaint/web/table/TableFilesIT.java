package org.opencomplaint.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.web.testing.Penalised;
import org.opencomplaint.web.testing.PortalClock;
import org.opencomplaint.web.testing.PortalSession;
import org.opencomplaint.web.testing.RestClient;
import org.opencomplaint.web.testing.RestClient.Answer;
import org.opencomplaint.web.testing.TakenAway;

/** What is taken away of T3, T5, T8, T9 and T10 is what was asked for, in each format. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TableFilesIT {
  private static final String DAY = "2026-03-15";

  @ArquillianResource private URL portal;

  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private PortalClock clock;
  private PortalSession session;
  private RestClient manager;
  private String number;

  /** One that was judged too late, penalised two, and closed with two things to improve. */
  @BeforeEach
  void aComplaintThatStandsInEveryTable() {
    clock = new PortalClock(portal);
    session = new PortalSession(portal);
    manager = new RestClient(portal, "manager");
    hire("a");
    hire("b");
    clock.moveTo(OffsetDateTime.parse("2026-03-09T09:00:00+08:00"));
    number =
        Penalised.by(
            portal,
            "1200.00",
            Penalised.direct("a" + run, "0.7") + "," + Penalised.direct("b" + run, "0.3"));
    clock.moveTo(OffsetDateTime.parse(DAY + "T10:00:00+08:00"));
    act("handler", "complete", COMPLETION.formatted(DAY, run));
    act("manager", "close", REVIEW.formatted(run));
    session.signIn("manager");
  }

  @AfterEach
  void backToTheRealTime() {
    clock.reset();
  }

  @Test
  void eachFormatHasWhatWasAskedForCellByCell() {
    theRegister();
    theAccountabilityRegister();
    theDelays();
    theImprovementActions();
    theReturnVisits();
  }

  private void theRegister() {
    compare(
        taken("complaints", "q=" + number),
        found("/complaints?q=" + number),
        List.of("投诉编号", "客户", "责任部门", "登记时间", "损失（元）"),
        List.of("/number", "/customerName", "/leadDepartment/name", "/registeredAt", "/loss"));
  }

  private void theAccountabilityRegister() {
    String query = "complaint=" + number + "&sort=amount";
    compare(
        taken("accountability", query),
        found("/penalties?" + query),
        List.of("投诉编号", "员工", "部门", "损失（元）", "处罚金额（元）", "申诉截止"),
        List.of(
            "/complaint",
            "/employee/name",
            "/department/name",
            "/loss",
            "/amount",
            "/appealUntil"));
  }

  private void theDelays() {
    String query = "complaint=" + number;
    compare(
        taken("delays", query),
        found("/delays?" + query),
        List.of("投诉编号", "员工", "部门", "应办结", "实际办结", "超时", "扣罚"),
        List.of(
            "/complaint",
            "/employee/name",
            "/department/name",
            "/dueAt",
            "/leftAt",
            "/minutes",
            "/amount"));
  }

  private void theImprovementActions() {
    String query = "owner=a" + run + "&sort=dueOn";
    compare(
        taken("improvements", query),
        found("/improvements?" + query),
        List.of("改进措施", "投诉编号", "负责人", "部门", "完成期限"),
        List.of("/action", "/complaint", "/owner/name", "/department/name", "/dueOn"));
  }

  private void theReturnVisits() {
    List<List<String>> rows = taken("visits", "sort=at,desc&from=" + DAY + "&to=" + DAY);
    assertThat(columns(rows, List.of("投诉编号", "回访时间", "客户", "速度", "总体", "客户意见")))
        .contains(
            List.of(number, DAY + " 09:30", "王小明", "", "", "无人接听" + run),
            List.of(number, DAY + " 10:00", "王小明", "3", "4", "换得" + run));
  }

  /** The cells of the CSV file, which the other two repeat. */
  private List<List<String>> taken(String table, String query) {
    String file = "files/tables/" + table + "/%s?" + query;
    List<List<String>> rows = TakenAway.csv(session.download(file.formatted("csv")));
    TakenAway.assertWorkbook(session.download(file.formatted("xlsx")), rows);
    TakenAway.assertPrint(session.download(file.formatted("pdf")), rows);
    return rows;
  }

  private List<JsonNode> found(String path) {
    List<JsonNode> items = new ArrayList<>();
    manager.get(path).body().at("/items").forEach(items::add);
    return items;
  }

  private static void compare(
      List<List<String>> rows, List<JsonNode> found, List<String> headings, List<String> fields) {
    assertThat(found).isNotEmpty();
    assertThat(columns(rows, headings))
        .isEqualTo(
            found.stream()
                .map(one -> fields.stream().map(field -> text(one.at(field))).toList())
                .toList());
  }

  private static List<List<String>> columns(List<List<String>> rows, List<String> headings) {
    assertThat(rows.get(0)).containsAll(headings);
    List<Integer> wanted = headings.stream().map(rows.get(0)::indexOf).toList();
    return rows.stream()
        .skip(1)
        .map(row -> wanted.stream().map(row::get).map(TakenAway::plain).toList())
        .toList();
  }

  /** As files write it: moments to the minute. */
  private static String text(JsonNode value) {
    String text = value.asText();
    return text.matches("\\d{4}-\\d\\d-\\d\\dT.*") ? text.substring(0, 16).replace('T', ' ') : text;
  }

  private void hire(String who) {
    Answer hired =
        manager
            .as("admin")
            .post(
                "/organisation/employees",
                """
                {"no": "%1$s%2$s", "name": "员工%1$s%2$s", "department": "LOGISTICS",
                 "performancePay": "3000.00", "roles": ["EMPLOYEE"]}
                """
                    .formatted(who, run));
    assertThat(hired.status()).as("%s", hired.body()).isEqualTo(201);
  }

  private static final String COMPLETION =
      """
      {"executions": [{"remedy": 1, "by": "handler", "at": "%1$sT09:00:00+08:00", "evidence": "单"}],
       "notifiedAt": "%1$sT10:00:00+08:00",
       "contactAttempts": [{"at": "%1$sT09:30:00+08:00", "note": "无人接听%2$s"}],
       "feedback": {"speed": 3, "attitude": 5, "result": 2, "overall": 4, "comment": "换得%2$s"}}
      """;
  private static final String REVIEW =
      """
      {"summary": "已换货", "lessons": "发货前核对等级",
       "improvements": [{"action": "核对栏", "owner": "a%1$s", "dueOn": "2026-04-30"},
         {"action": "=双人复核", "owner": "a%1$s", "dueOn": "2026-04-15"}]}
      """;

  private void act(String username, String action, String form) {
    Answer answer = manager.as(username).post("/complaints/" + number + "/actions/" + action, form);
    assertThat(answer.status()).as("%s: %s", action, answer.body()).isEqualTo(200);
  }
}
