package org.opencomplaint.web.complaint;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.time.OffsetDateTime;
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

/** Several complaints at once; those of January stand above all others on the workbench. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class BulkIT {
  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  private PortalClock clock;
  private Desks desks;

  @BeforeEach
  void aMondayInJanuary() {
    clock = new PortalClock(portal);
    clock.moveTo(OffsetDateTime.parse("2026-01-05T09:30:00+08:00"));
    desks = new Desks(browser, portal);
  }

  @AfterEach
  void backToTheRealTime() {
    clock.reset();
  }

  @Test
  void onlyWhatWasOpenedAsItIsNowIsApprovedTogether() {
    Story read = waitingForTheHead();
    Story unread = waitingForTheHead();
    Page page = desks.open("head", "complaint.xhtml?number=" + read.number());
    page.navigate(portal + "index.xhtml");

    assertThat(box(page, unread)).isDisabled();
    box(page, read).check();
    assertThat(page.locator(".oc-bulk:visible .oc-bulk-count")).hasText("1");
    page.getByLabel("批示意见").fill("同意");
    page.getByText("批准所选").click();

    assertThat(page.locator(".ui-growl")).containsText("已办 1 件");
    assertThat(box(page, read)).hasCount(0);
    assertThat(read.place()).startsWith("EXECUTION");
    assertThat(unread.place()).startsWith("APPROVAL");
    assertThat(read.file().at("/proposals/0/approvals/0/comment").asText()).isEqualTo("同意");
  }

  @Test
  void whatHasChangedSinceItWasOpenedMustBeOpenedAgain() {
    Story story = waitingForTheHead();
    desks.open("head", "complaint.xhtml?number=" + story.number());
    story.does("head", "return", "{\"to\": \"PROPOSAL\", \"comment\": \"太多\"}");
    story.does("handler", "propose", Story.PROPOSAL);
    Page page = desks.open("head", "index.xhtml");

    assertThat(box(page, story)).isDisabled();
  }

  @Test
  void whatIsRefusedSaysWhyAndStaysChosen() {
    Story story = Story.registered(portal).does("officer", "accept", Story.ACCEPT);
    Page page = desks.open("officer", "index.xhtml");
    box(page, story).check();
    page.locator("[id='waiting:department']").selectOption("LOGISTICS");
    page.getByText("分派所选").click();

    assertThat(page.locator(".oc-problems")).containsText(story.number());
    assertThat(page.locator(".oc-problems")).containsText("请写明理由");
    assertThat(box(page, story)).isChecked();
    page.locator("[id='waiting:reason']").fill("运输所致");
    page.getByText("分派所选").click();
    assertThat(page.locator(".ui-growl")).containsText("已办 1 件");
    assertThat(story.place()).startsWith("INVESTIGATION");
  }

  @Test
  void theArrowKeysGoFromRowToRow() {
    waitingForTheHead();
    waitingForTheHead();
    Page page = desks.open("head", "index.xhtml");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowDown");

    assertThat(page.locator("#mine tbody tr").nth(1).locator("a").first()).isFocused();
  }

  private Story waitingForTheHead() {
    return Story.investigated(portal).does("handler", "propose", Story.PROPOSAL);
  }

  private static Locator box(Page page, Story story) {
    return page.locator("input[name=chosen][value='" + story.number() + "']");
  }
}
