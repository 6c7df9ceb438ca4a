package org.opencomplaint.web.complaint;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URL;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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
import org.opencomplaint.web.testing.PortalDatabase;
import org.opencomplaint.web.testing.RestClient;
import org.opencomplaint.web.testing.RestClient.Answer;

/** Customers who are not satisfied, in a month in which nobody else complains. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RoundsIT {
  private static final String TWO_REMEDIES =
      """
      {"remedies": [{"kind": "EXCHANGE", "value": "800.00", "basis": "三包规定"},
                    {"kind": "COMPENSATION", "value": "50.00", "basis": "误工补偿"}],
       "customerAgreed": true}
      """;
  private static final String FIRST_DONE =
      "{\"remedy\": 1, \"by\": \"handler\", \"at\": \"%1$s\", \"evidence\": \"换货单 7\"}";

  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  private PortalClock clock;
  private Desks desks;
  private String phone;
  private Story story;

  @BeforeEach
  void twoRemediesWereApprovedTwoHoursAgo() {
    clock = new PortalClock(portal);
    clock.moveTo(OffsetDateTime.parse("2022-06-07T09:30:00+08:00"));
    desks = new Desks(browser, portal);
    phone = "139%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    story =
        registered("冰箱")
            .does("officer", "accept", Story.ACCEPT)
            .does("officer", "assign", Story.ASSIGN)
            .does("handler", "submit-findings", Story.FINDINGS)
            .does("handler", "propose", TWO_REMEDIES)
            .does("head", "approve", "{}");
    clock.moveBy(Duration.ofHours(2));
  }

  @AfterEach
  void backToTheRealTime() {
    clock.reset();
  }

  @Test
  void theAnswersSayWhoIsSatisfied() {
    String approved = story.file().at("/enteredAt").asText();
    String both = FIRST_DONE + ", " + FIRST_DONE.replace("\"remedy\": 1", "\"remedy\": 2");
    String complete = "{\"executions\": [" + both + "], \"notifiedAt\": \"%1$s\", %2$s}";
    assertRefused(
        "complete",
        complete.formatted(approved, "\"feedback\": {\"overall\": 2}"),
        "NOT_SATISFIED");
    assertRefused(
        "complete",
        complete.formatted(approved, "\"feedback\": {\"overall\": 5, \"settled\": false}"),
        "NOT_SATISFIED");
    String reason = "{\"reason\": \"仍有划痕\", \"notifiedAt\": \"%s\", %s}";
    assertRefused(
        "dissatisfied",
        reason.formatted(approved, "\"feedback\": {\"overall\": 4, \"settled\": true}"),
        "SETTLED");

    String before = OffsetDateTime.parse(approved).minusMinutes(2).toString();
    Answer early =
        assertRefused(
            "complete",
            complete
                .formatted(approved, "\"feedback\": {\"overall\": 4}")
                .replace("\"at\": \"" + approved, "\"at\": \"" + before),
            "WITHIN_STEP");
    assertThat(early.text("/errors/0/field")).isEqualTo("executions[0].at");
    assertRefused("dissatisfied", reason.formatted(before, "\"executions\": []"), "WITHIN_STEP");

    String tried = "{\"at\": \"%s\", \"note\": \"无人接听\"}";
    OffsetDateTime from = OffsetDateTime.parse(approved);
    story.does(
        "handler",
        "complete",
        complete.formatted(
            approved,
            "\"contactAttempts\": [%s, %s, %s]"
                .formatted(
                    tried.formatted(from.plusMinutes(1)),
                    tried.formatted(from.plusMinutes(2)),
                    tried.formatted(from.plusMinutes(3)))));
    assertThat(story.file().at("/feedback")).isEmpty();
    assertThat(story.file().at("/contactAttempts/2/round").asInt()).isEqualTo(1);
  }

  @Test
  void theDatabaseHoldsWhatSatisfiedMeans() {
    String approved = story.file().at("/enteredAt").asText();
    story.does(
        "handler",
        "dissatisfied",
        "{\"reason\": \"仍有划痕\", \"notifiedAt\": \"%s\", \"feedback\": {\"overall\": 1}}"
            .formatted(approved));
    String change =
        "update feedback set satisfied = %s where complaint_id ="
            + " (select id from complaint where number = '%s')";
    for (String untrue : List.of("true", "null")) {
      assertThatThrownBy(() -> PortalDatabase.execute(change.formatted(untrue, story.number())))
          .hasMessageContaining("violates check constraint");
    }
  }

  @Test
  void twoRoundsLeaveATrueRecord() throws IOException {
    theHandlerReportsARoundWithoutSuccess();
    theHandlerProposesWhatIsStillOwedAndMore();
    story.does("head", "approve", "{}");
    clock.moveBy(Duration.ofHours(1));
    theHandlerCompletes();
    theFormsSayWhatHappened();
    theFiguresFollow();
  }

  private void theHandlerReportsARoundWithoutSuccess() {
    Page page = open("handler");
    assertThatNothingIsFilledIn(page, 2);
    execute(page, 0, "换货单 7");
    execute(page, 1, "还没有转账");
    setToNow(page, "notifiedAt");
    for (String score : List.of("速度", "态度", "结果", "总体")) {
      page.getByLabel(score).selectOption("1");
    }
    page.locator("[id='action:submit']").click();
    assertThat(page.locator("#messages")).containsText("请改用“客户不满意”");

    page.locator("#action .oc-buttons a").getByText("客户不满意").click();
    page.waitForURL("**action=dissatisfied**");
    assertThat(page.getByLabel("凭证")).hasCount(2);
    assertThat(page.getByLabel("总体")).hasValue("1");
    page.locator("[id='action:reported'] .oc-row-remove").nth(1).click();
    assertThat(page.getByLabel("凭证")).hasCount(1);
    assertThat(page.locator(".oc-owed")).containsText("赔偿 ￥50.00 已落实");
    page.getByLabel("客户不满意的地方").fill("答应的误工费没有到账");
    page.getByLabel("客户是否认为已解决").selectOption("false");
    submit(page, "提出处理方案");

    JsonNode file = story.file();
    assertThat(file.at("/feedback/0/satisfied").asText()).isEqualTo("false");
    assertThat(file.at("/feedback/0/reason").asText()).isEqualTo("答应的误工费没有到账");
    assertThat(file.at("/feedback/0/said/speed").asInt()).isEqualTo(1);
    assertThat(file.at("/proposals/0/remedies/0/evidence").asText()).isEqualTo("换货单 7");
    assertThat(file.at("/proposals/0/remedies/1/carriedOutAt").isNull()).isTrue();
  }

  private void theHandlerProposesWhatIsStillOwedAndMore() {
    Page page = open("handler");
    assertThat(page.locator("#rounds")).containsText("答应的误工费没有到账");
    assertThat(page.locator("#rounds")).containsText("换货单 7");
    assertThat(page.getByLabel("金额")).hasCount(1);
    assertThat(page.getByLabel("金额")).hasValue("50.00");
    page.getByText("增加处理方案").click();
    page.locator("[id='action:remedies:1:kind']").selectOption("EXCHANGE");
    page.locator("[id='action:remedies:1:value']").fill("20");
    page.locator("[id='action:remedies:1:basis']").fill("换来的门把手又松了");
    page.locator("[id='action:customerAgreed']").check();
    assertThat(page.getByLabel("客户不同意的原因")).hasCount(0);
    page.locator("[id='action:submit']").click();
    assertThat(page.locator("#messages")).containsText("以前各轮已经办过同类方案");
    page.locator("[id='action:remedies:1:again']").check();
    submit(page, "主管领导批示");
    assertThat(story.file().at("/proposals/1/value").asText()).isEqualTo("70.00");
    assertThat(open("head").locator(".oc-deciding")).containsText("此前办过同类方案");
  }

  private void theHandlerCompletes() {
    Page page = open("handler");
    assertThatNothingIsFilledIn(page, 2);
    execute(page, 0, "转账流水 9");
    execute(page, 1, "换货单 8");
    setToNow(page, "notifiedAt");
    page.getByLabel("总体").selectOption("4");
    submit(page, "总结评价");
    story.does("manager", "close", "{\"summary\": \"已办结\", \"lessons\": \"先核对账号\"}");
  }

  private void theFormsSayWhatHappened() throws IOException {
    assertThat(sheet("T2"))
        .contains("7. 实施处理方案（第 1 轮）", "换货单 7", "√ 不满意", "不满意的地方", "答应的误工费没有到账")
        .contains("速度 1 态度 1 结果 1 总体 1")
        .contains("5. 提出处理方案（第 2 轮）", "换来的门把手又松了（此前办过同类方案）", "￥70.00")
        .contains("7. 实施处理方案（第 2 轮）", "转账流水 9", "换货单 8", "√ 满意", "总体 4");
    assertThat(sheet("T8"))
        .contains("第 1 轮回访", "√ 1 非常不满意", "√ 不满意", "答应的误工费没有到账")
        .contains("第 1 轮：换货", "赔偿 ￥50.00（未落实）", "第 2 轮：赔偿 ￥50.00（")
        .contains("第 2 轮回访", "√ 4 满意", "√ 满意");
    Page page = open("auditor");
    page.locator(".oc-fold summary").getByText("实施处理方案").click();
    assertThat(page.locator("#content")).containsText("不满意：答应的误工费没有到账");
    assertThat(page.locator("#content")).containsText("第 2 轮落实情况");
  }

  private void theFiguresFollow() {
    String month = "from=2022-06-01&to=2022-06-30";
    Page visits = desks.open("manager", "visits.xhtml?" + month);
    Locator rows = visits.locator("#list tr:has-text('" + story.number() + "')");
    assertThat(rows).hasCount(2);
    assertThat(rows.first()).containsText("满意");
    assertThat(rows.nth(1)).containsText("不满意");
    assertThat(rows.nth(1)).containsText("答应的误工费没有到账");
    Locator satisfaction =
        desks.open("manager", "dashboard.xhtml?" + month).locator(".oc-figure:has-text('满意度')");
    assertThat(satisfaction.locator(".oc-figure-value").first()).containsText("4");
    Answer related = new RestClient(portal, "manager").get(registered("洗衣机").path() + "/related");
    assertThat(related.body().at("/history/satisfied").asInt()).isEqualTo(1);
    assertThat(related.body().at("/history/dissatisfied").asInt()).isZero();
  }

  /** Neither who nor when, and nothing of what was typed in another round. */
  private static void assertThatNothingIsFilledIn(Page page, int remedies) {
    assertThat(page.getByLabel("凭证")).hasCount(remedies);
    for (Locator input : page.locator("#action input[type=datetime-local]").all()) {
      assertThat(input).hasValue("");
    }
    for (int i = 0; i < remedies; i++) {
      assertThat(page.getByLabel("凭证").nth(i)).hasValue("");
      assertThat(page.locator("[id='action:executions:" + i + ":by_input']")).hasValue("");
    }
    assertThat(page.getByLabel("总体")).hasValue("");
  }

  private static void execute(Page page, int remedy, String evidence) {
    page.locator("[id='action:executions:" + remedy + ":by_input']").fill("handler");
    setToNow(page, "executions:" + remedy + ":at");
    page.getByLabel("凭证").nth(remedy).fill(evidence);
  }

  private static void setToNow(Page page, String input) {
    page.locator("[id='action:" + input + "-now']").click();
    assertThat(page.locator("[id='action:" + input + "']")).not().hasValue("");
  }

  private Story registered(String product) {
    return Story.registered(portal, Story.registration(product).replace("13812341234", phone));
  }

  private Answer assertRefused(String action, String form, String guard) {
    Answer answer = story.tries("handler", action, form);
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(422);
    assertThat(answer.text("/guard")).isEqualTo(guard);
    return answer;
  }

  private Page open(String username) {
    return desks.open(username, "complaint.xhtml?number=" + story.number());
  }

  private static void submit(Page page, String stageAfterwards) {
    page.locator("[id='action:submit']").click();
    assertThat(page.locator(".ui-growl")).containsText("“" + stageAfterwards + "”");
  }

  private String sheet(String form) throws IOException {
    byte[] file =
        desks
            .of("manager")
            .request()
            .get(portal + "files/forms/" + story.number() + "/" + form)
            .body();
    try (PDDocument document = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
