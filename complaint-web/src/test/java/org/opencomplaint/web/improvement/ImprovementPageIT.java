package org.opencomplaint.web.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.opencomplaint.web.testing.Browser;
import org.opencomplaint.web.testing.Desks;
import org.opencomplaint.web.testing.RestClient;
import org.opencomplaint.web.testing.RestClient.Answer;

/** An improvement action from the workbench of its owner to the head who confirms it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ImprovementPageIT {
  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  @Test
  void theOwnerReportsItFromHisWorkbenchAndTheHeadConfirmsItFromHis() {
    String action = "改进" + UUID.randomUUID().toString().substring(0, 8);
    String number = closedWith(action);
    Desks desks = new Desks(browser, portal);

    Page owner = desks.open("handler", "index.xhtml");
    owner.click("#improvements tr:has-text('" + action + "') a");
    owner.waitForSelector("[id='report:evidence']");
    owner.fill("[id='report:evidence']", "作业指导书已换版");
    owner.click("[id='report:done']");
    owner.waitForSelector(".oc-timeline:has-text('作业指导书已换版')");
    assertThat(owner.locator("main").innerText()).contains("待验证", "报告完成");

    Page head = desks.open("head", "index.xhtml");
    head.click("#improvements-to-verify tr:has-text('" + action + "') a");
    head.waitForSelector("[id='verify:reason']");
    head.fill("[id='verify:reason']", "现场已按新指导书操作");
    head.click("[id='verify:confirm']");
    head.waitForSelector(".oc-timeline:has-text('现场已按新指导书操作')");
    assertThat(head.locator("main").innerText()).contains("验证有效");
    assertThat(desks.open("head", "complaint.xhtml?number=" + number).content())
        .contains(action, "验证有效");
  }

  @Test
  void overRestItCarriesItsVersion() {
    String action = "改进" + UUID.randomUUID().toString().substring(0, 8);
    closedWith(action);
    RestClient owner = new RestClient(portal, "handler");
    String id = idOf(owner, action);
    Answer before = owner.get("/improvements/" + id);
    String report = "{\"doneOn\": \"2026-01-05\", \"evidence\": \"已换版\"}";

    Answer reported =
        owner.post(
            "/improvements/" + id + "/actions/report", report, "If-Match", before.header("ETag"));
    assertThat(reported.status()).as("%s", reported.body()).isEqualTo(200);
    assertThat(reported.text("/line/status")).isEqualTo("REPORTED");

    String verdict = "{\"reason\": \"缺少培训记录\"}";
    String back = "/improvements/" + id + "/actions/return";
    assertThat(owner.as("head").post(back, verdict, "If-Match", before.header("ETag")).status())
        .isEqualTo(412);
    assertThat(owner.as("officer").post(back, verdict).status()).isEqualTo(403);
    assertThat(owner.as("employee").get("/improvements/" + id).status()).isEqualTo(404);
    assertThat(
            owner
                .as("head")
                .post(back, verdict, "If-Match", reported.header("ETag"))
                .text("/line/status"))
        .isEqualTo("OPEN");
    Answer tooEarly =
        owner.post(
            "/improvements/" + id + "/actions/report", report.replace("2026-01-05", "2099-01-05"));
    assertThat(tooEarly.status()).isEqualTo(422);
    assertThat(tooEarly.text("/errors/0/field")).isEqualTo("doneOn");
  }

  private static String idOf(RestClient owner, String action) {
    for (var line : owner.get("/improvements?owner=me&size=200").body().at("/items")) {
      if (line.at("/action").asText().equals(action)) {
        return line.at("/id").asText();
      }
    }
    throw new AssertionError("nothing to do: " + action);
  }

  private String closedWith(String action) {
    String number = act("clerk", "/complaints", REGISTRATION).text("/number");
    String actions = "/complaints/" + number + "/actions/";
    act("officer", actions + "accept", "{\"reason\": \"属实\"}");
    act("officer", actions + "assign", "{\"department\": \"QUALITY\"}");
    act("handler", actions + "submit-findings", "{\"rootCause\": \"THIRD_PARTY\"}");
    act("handler", actions + "propose", PROPOSAL);
    act("head", actions + "approve", "{}");
    String now = new RestClient(portal, "manager").get("/complaints/" + number).text("/enteredAt");
    act("handler", actions + "complete", COMPLETION.formatted(now));
    act("manager", actions + "close", REVIEW.formatted(action));
    return number;
  }

  private static final String REGISTRATION =
      """
      {"channel": "PHONE", "severity": "GENERAL", "category": "PRODUCT_QUALITY.DEFECT",
       "customer": {"name": "王小明", "phone": "13812341234"}, "subject": {"product": "炉温计"},
       "facts": "温度读数偏高", "demand": {"remedy": "REPAIR"}}
      """;
  private static final String PROPOSAL =
      """
      {"remedies": [{"kind": "REPAIR", "value": "80.00", "basis": "三包规定"}],
       "customerAgreed": true}
      """;
  private static final String COMPLETION =
      """
      {"executions": [{"remedy": 1, "by": "handler", "at": "%1$s", "evidence": "维修单"}],
       "notifiedAt": "%1$s", "feedback": {"overall": 5}}
      """;
  private static final String REVIEW =
      """
      {"summary": "已维修", "lessons": "校准周期过长",
       "improvements": [{"action": "%s", "owner": "handler", "dueOn": "2099-03-31"}]}
      """;

  private Answer act(String username, String path, String form) {
    Answer answer = new RestClient(portal, username).post(path, form);
    assertThat(answer.status()).as("%s: %s", path, answer.body()).isBetween(200, 201);
    return answer;
  }
}
