package org.opencomplaint.web.complaint;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.time.OffsetDateTime;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.opencomplaint.web.testing.Browser;
import org.opencomplaint.web.testing.Desks;
import org.opencomplaint.web.testing.PortalClock;

/** A complaint that is left too late, on the pages of those whom it concerns. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class OverdueIT {
  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  @AfterEach
  void backToTheRealTime() {
    new PortalClock(portal).reset();
  }

  @Test
  void theManagerDecidesAndTheHolderHearsOfIt() {
    String number = leftTooLate();
    Desks desks = new Desks(browser, portal);
    Page manager = desks.open("manager", "delays.xhtml?status=OPEN");
    Locator line = manager.locator("tr").filter(new Locator.FilterOptions().setHasText(number));
    assertThat(line).containsText("9 小时");
    line.getByText("认定", new Locator.GetByTextOptions().setExact(true)).click();
    manager.getByText("确认责任").click();
    assertThat(manager.locator("#messages")).containsText("认定理由");
    manager.locator("textarea").fill("未按时办理");
    manager.getByText("确认责任").click();
    assertThat(manager.locator(".ui-growl")).containsText("已确认");

    Page handler = desks.open("handler", "mine.xhtml");
    assertThat(handler.locator("main")).containsText("超过时限 9 小时");
    handler.locator(".oc-bell").click();
    Locator notice = handler.locator("li").filter(new Locator.FilterOptions().setHasText(number));
    assertThat(notice.first()).containsText("延误责任已经确认");
    notice.first().locator("a").click();
    handler.waitForURL("**/complaint.xhtml?number=" + number);
  }

  /** Step 4 was entered on a Monday at nine, due on Tuesday at 14:00, and left nine hours later. */
  private String leftTooLate() {
    PortalClock clock = new PortalClock(portal);
    clock.moveTo(OffsetDateTime.parse("2026-11-02T09:00:00+08:00"));
    Story story =
        Story.registered(portal)
            .does("officer", "accept", Story.ACCEPT)
            .does("officer", "assign", Story.ASSIGN);
    clock.moveTo(OffsetDateTime.parse("2026-11-04T15:00:30+08:00"));
    story.does("handler", "submit-findings", Story.FINDINGS);
    return story.number();
  }
}
