package org.opencomplaint.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URL;
import java.time.LocalDate;
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

/** What is done beside the eight steps, over REST and on the complaint's page. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SideActionsIT {
  private static final String REASON = "{\"reason\": \"客户来电\"}";

  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  @Test
  void aPauseStopsTheClockAndTheStepsUntilItIsResumed() {
    Story story = Story.registered(portal);
    String due = story.file().at("/dueAt").asText();
    story.does("manager", "pause", "{\"waitingFor\": \"CUSTOMER\", \"reason\": \"等样品\"}");
    assertThat(story.file().at("/dueAt").asText()).isGreaterThan(due);
    assertThat(story.file().at("/pausedUntil").isNull()).isFalse();
    assertRefused(story.tries("officer", "accept", Story.ACCEPT), 409, "PAUSED");
    story.does("officer", "resume", "{}");
    assertThat(story.file().at("/pausedUntil").isNull()).isTrue();
    story.does("officer", "accept", Story.ACCEPT);
  }

  @Test
  void anExtensionMovesTheDeadline() {
    Story story = Story.registered(portal);
    JsonNode before = story.file();
    String form = "{\"hours\": 8, \"reason\": \"设备故障\", \"notifiedAt\": \"%s\"}";
    form = form.formatted(before.at("/enteredAt").asText());
    story.does("manager", "extend", form);
    assertThat(story.file().at("/dueAt").asText()).isGreaterThan(before.at("/dueAt").asText());
    assertRefused(story.tries("officer", "extend", form), 403, "ROLE");
  }

  @Test
  void aRaiseToMajorPutsItIntoTheHeadsHands() {
    Story story = Story.registered(portal);
    story.does("officer", "accept", Story.ACCEPT).does("officer", "assign", Story.ASSIGN);
    story.does("officer", "change-severity", "{\"severity\": \"MAJOR\", \"reason\": \"媒体\"}");
    assertThat(story.place()).isEqualTo("INVESTIGATION 张志远");
    assertRefused(
        story.tries("head", "reassign", "{\"employee\": \"handler\", \"reason\": \"出差\"}"),
        422,
        "NEW_HOLDER");
  }

  @Test
  void aDepartmentThatHelpsGivesItsOpinion() {
    Story story =
        Story.registered(portal)
            .does("officer", "accept", Story.ACCEPT)
            .does(
                "officer",
                "assign",
                "{\"department\": \"QUALITY\", \"coHandling\": [\"LOGISTICS\"]}");
    assertThat(story.tries("handler3", "opine", "{\"opinion\": \"好\"}").status()).isEqualTo(404);
    story.does("handler2", "opine", "{\"opinion\": \"包装不足以防潮\"}");

    assertThat(story.file().at("/opinions/0/opinion").asText()).isEqualTo("包装不足以防潮");
    assertThat(story.file().at("/opinions/0/department/code").asText()).isEqualTo("LOGISTICS");
    assertThat(story.place()).isEqualTo("INVESTIGATION 刘思源");
  }

  @Test
  void aDayIsAgreedForWhatIsNotYetPossibleAndCanBeAgreedAnew() {
    Story story = Story.registered(portal);
    String later = "{\"reason\": \"等零件\", \"resolvability\": \"NOT_YET_POSSIBLE\"}";
    assertRefused(story.tries("officer", "accept", later), 422, "NEGOTIATED_DATE");
    String day =
        LocalDate.parse(story.file().at("/registeredAt").asText().substring(0, 10))
            .plusDays(40)
            .toString();
    story.does(
        "officer", "accept", later.replace("}", ", \"negotiatedDate\": \"%s\"}".formatted(day)));
    assertThat(story.file().at("/prospects/0/negotiatedOn").asText()).isEqualTo(day);
    assertThat(story.file().at("/prospects/0/toBeMet").asBoolean()).isTrue();

    String told = story.file().at("/enteredAt").asText();
    String another = "{\"negotiatedDate\": \"%s\", \"reason\": \"零件晚到\", \"notifiedAt\": \"%s\"}";
    assertRefused(
        story.tries("officer", "negotiate-date", another.formatted(day, told)),
        422,
        "NEGOTIATED_DATE");
    story.does(
        "officer", "negotiate-date", another.formatted(LocalDate.parse(day).plusDays(9), told));
    story.does(
        "manager",
        "change-resolvability",
        "{\"resolvability\": \"SHORT_TERM\", \"reason\": \"零件已到\"}");
    assertThat(story.file().at("/prospects")).hasSize(3);
    assertThat(story.file().at("/prospects/1/toBeMet").asBoolean()).isFalse();
    assertRefused(
        story.tries("officer", "negotiate-date", another.formatted(day, told)),
        409,
        "NOTHING_NEGOTIATED");
  }

  @Test
  void anOfficerAgreesOnADayOnThePageWhereEverybodySeesIt() {
    Story story = Story.registered(portal);
    Page page =
        new Desks(browser, portal).open("officer", "complaint.xhtml?number=" + story.number());
    assertThat(page.locator("[id='action:negotiatedDate']").isVisible()).isFalse();
    page.getByText("现阶段无法解决").click();
    page.locator("[id='action:negotiatedDate']").fill("2020-01-01");
    page.locator("[id='action:reason']").fill("等新型号零件");
    page.locator("[id='action:submit']").click();
    page.locator("#messages").getByText("晚于今天").waitFor();
    String day =
        LocalDate.parse(story.file().at("/registeredAt").asText().substring(0, 10))
            .plusDays(40)
            .toString();
    page.locator("[id='action:negotiatedDate']").fill(day);
    page.locator("[id='action:submit']").click();
    page.locator("#promise").waitFor();
    link(page, "约定新日期").click();
    page.locator("[id='action:negotiatedDate']").waitFor();
    assertThat(page.content()).doesNotContain("⟦");
  }

  @Test
  void addedFactsStandBesideWhatWasRecorded() {
    Story story = Story.registered(portal).does("clerk", "supplement", "{\"facts\": \"门也坏了\"}");
    assertThat(story.file().at("/addedFacts/0/facts").asText()).isEqualTo("门也坏了");
    assertThat(story.file().at("/intake/facts").asText()).isEqualTo("收到的冰箱外壳有划痕");
  }

  @Test
  void aMergedComplaintNamesTheOneThatGoesOn() {
    Story story = Story.registered(portal);
    Story other = Story.registered(portal);
    String into = "{\"into\": \"%s\", \"reason\": \"同一件事\"}";
    assertRefused(
        story.tries("officer", "merge", into.formatted(story.number())), 422, "MERGE_TARGET");
    assertThat(story.tries("officer", "merge", into.formatted("TS-2026-999999")).status())
        .isEqualTo(400);
    story.does("officer", "merge", into.formatted(other.number()));
    assertThat(story.file().at("/outcome").asText()).isEqualTo("MERGED");
    assertThat(story.file().at("/mergedInto").asText()).isEqualTo(other.number());
    assertThat(other.file().at("/merged/0").asText()).isEqualTo(story.number());
  }

  @Test
  void whoHandlesTheOneThatGoesOnReadsTheHistoryOfTheOther() {
    Story story = Story.registered(portal);
    Story other = Story.registered(portal);
    other.does("officer", "accept", Story.ACCEPT).does("officer", "assign", Story.ASSIGN);
    RestClient handler = new RestClient(portal, "handler");
    assertThat(handler.get(story.path() + "/trail").status()).isEqualTo(404);
    story.does(
        "officer", "merge", "{\"into\": \"%s\", \"reason\": \"同一件事\"}".formatted(other.number()));

    assertThat(handler.get(story.path() + "/trail").body().at("/events")).hasSize(2);
    Page page =
        new Desks(browser, portal).open("handler", "complaint.xhtml?number=" + other.number());
    page.locator("#merged a").click();
    page.getByText("已合并").waitFor();
  }

  @Test
  void aRejectionIsDisputedOnceAndAWithdrawnComplaintReopened() {
    String rejection = "{\"reasonCode\": \"NO_FAULT\", \"reason\": \"合格\", \"reply\": \"您好\"}";
    Story story = Story.registered(portal).does("officer", "reject", rejection);
    story.does("clerk", "dispute", REASON);
    assertRefused(story.tries("officer", "accept", Story.ACCEPT), 403, "ANOTHER_OFFICER");
    story.does("clerk", "withdraw", REASON).does("manager", "reopen", REASON);
    assertThat(story.file().at("/stage").asText()).isEqualTo("VALIDITY");
    assertThat(story.file().at("/round").asInt()).isEqualTo(2);
  }

  @Test
  void everySideActionHasItsFormOnThePage() {
    Story story = Story.registered(portal);
    Page page = browser.page();
    page.navigate(portal + "complaint.xhtml?number=" + story.number());
    Desks.signIn(page, "manager");
    page.waitForURL("**/complaint.xhtml?number=" + story.number());
    for (String action : new String[] {"暂停计时", "延长时限", "调整级别", "合并到其他投诉"}) {
      link(page, action).click();
      page.waitForLoadState();
      assertThat(page.locator("#do").textContent()).isEqualTo(action);
      assertThat(page.content()).doesNotContain("⟦");
    }
    link(page, "暂停计时").click();
    page.getByText("等待客户").click();
    page.locator("[id='action:reason']").fill("等样品");
    page.locator("[id='action:submit']").click();
    page.getByText("暂停计时到").waitFor();
  }

  private static com.microsoft.playwright.Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static void assertRefused(Answer answer, int status, String guard) {
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(status);
    assertThat(answer.text("/guard")).isEqualTo(guard);
  }
}
