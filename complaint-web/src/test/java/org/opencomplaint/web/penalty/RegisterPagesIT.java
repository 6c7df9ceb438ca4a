package org.opencomplaint.web.penalty;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.opencomplaint.web.testing.Browser;
import org.opencomplaint.web.testing.Desks;
import org.opencomplaint.web.testing.Penalised;

/** From the accountability register to one line's file and to the months. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RegisterPagesIT {
  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  @Test
  void aHeadGoesFromTheRegisterToEverythingBehindALine() {
    String number = Penalised.employee(portal);
    Desks desks = new Desks(browser, portal);
    Page page = desks.open("head2", "accountability.xhtml");

    page.click("tr:has-text('" + number + "') a[href^='penalty.xhtml']");
    assertThat(page.locator("#findings")).containsText("未按规程操作");
    assertThat(page.locator("#findings")).containsText("10%");
    assertThat(page.locator("#life")).containsText("视为");
    assertThat(page.locator("#postings")).containsText("尚未入账");
    assertThat(page.locator("body")).not().containsText("⟦");

    page.navigate(portal + "accountability.xhtml?employee=nobody");
    page.navigate(portal + "accountability.xhtml");
    page.click("a[href^='accountability-months.xhtml']");
    assertThat(page.locator("h1")).containsText("每月扣款");
    assertThat(page.locator("body")).not().containsText("⟦");

    Page leader = desks.open("leader", "consistency.xhtml?cell=GENERAL+500.00");
    assertThat(leader.locator("#chart-consistency figcaption")).containsText("中位数");
    assertThat(leader.locator("#spread")).containsText("储运部");
    assertThat(leader.locator("body")).not().containsText("⟦");
    Penalised.takeBack(portal, number);
  }
}
