package org.opencomplaint.web.tour;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencomplaint.web.testing.Browser;
import org.opencomplaint.web.testing.Desks;
import org.opencomplaint.web.testing.PortalDatabase;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TourIT {
  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  @Test
  void whoComesForTheFirstTimeIsAskedOnceAndMayLookAroundByKeyboard() {
    PortalDatabase.execute("delete from tour_invitation");
    Page page = new Desks(browser, portal).open("handler2", "index.xhtml");
    Locator dialog = page.locator("#tour-dialog");
    assertThat(dialog).isHidden();
    page.getByText("开始导览").focus();
    page.keyboard().press("Enter");
    assertThat(dialog).isVisible();
    assertThat(dialog.getByText("下一个")).isFocused();
    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();

    page.keyboard().press("Tab");
    assertThat(dialog.getByText("结束导览")).isFocused();
    page.keyboard().press("ArrowRight");
    assertThat(page.locator("#tour-place")).containsText("第 2 处");
    page.keyboard().press("Escape");
    assertThat(dialog).isHidden();
    assertThat(page.locator("#content")).isFocused();

    page.navigate(portal + "index.xhtml");
    assertThat(page.locator("#tour-invitation")).hasCount(0);
    page.navigate(portal + "help.xhtml");
    page.getByText("再看一遍新手导览").click();
    assertThat(dialog).isVisible();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "clerk",
        "officer",
        "handler",
        "head",
        "manager",
        "leader",
        "hr",
        "auditor",
        "admin",
        "employee"
      })
  void everyStopIsAtSomethingThatIsThere(String user) {
    Page page = new Desks(browser, portal).open(user, "index.xhtml?tour=1");
    int stops = page.locator("#tour-stops li").count();
    assertThat(stops).isBetween(4, 6);
    for (int stop = 1; stop <= stops; stop++) {
      assertThat(page.locator("#tour-place")).containsText("第 " + stop + " 处");
      assertThat(page.locator(".oc-tour-target")).hasCount(1);
      page.keyboard().press("Enter");
    }
    assertThat(page.locator("#tour-dialog")).isHidden();
  }
}
