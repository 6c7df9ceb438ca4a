package org.opencomplaint.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URL;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.opencomplaint.web.testing.Browser;
import org.opencomplaint.web.testing.Desks;
import org.opencomplaint.web.testing.RestClient;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DashboardBrowserIT {

  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  private Page page;

  @BeforeEach
  void theManagerOpensTheDashboard() {
    new RestClient(portal, "clerk")
        .post(
            "/complaints",
            """
            {"channel": "PHONE", "severity": "GENERAL", "category": "OTHER", "facts": "无人接听",
             "customer": {"name": "王小明", "phone": "13812341234"},
             "demand": {"remedy": "APOLOGY"}}
            """);
    page = browser.page();
    page.navigate(portal + "dashboard.xhtml?period=THIS_MONTH");
    Desks.signIn(page, "manager");
    page.waitForURL("**/dashboard.xhtml?period=THIS_MONTH");
  }

  @Test
  void aClickOnABarOpensTheComplaintsItCounts() {
    Locator chart = page.locator("#chart-received canvas");
    chart.scrollIntoViewIfNeeded();
    var place = chart.boundingBox();
    for (int x = 40; page.url().contains("dashboard") && x < place.width; x += 10) {
      page.mouse().click(place.x + x, place.y + place.height / 2);
    }

    page.waitForURL("**/complaints.xhtml?from=*&to=*&severity=*");
  }

  @Test
  void theTableUnderAChartHasItsFiguresAsLinks() {
    Locator chart = page.locator("#chart-backlog");
    chart.locator("summary").click();
    chart.locator("tbody a").first().click();

    page.waitForURL("**/complaints.xhtml?open=true&**");
  }

  @Test
  void theMeasuresOfTheStatisticsAreRememberedAsChosen() {
    page.navigate(portal + "statistics.xhtml?by=SEVERITY&period=THIS_MONTH");
    page.click(".oc-popup > summary");
    page.uncheck(".oc-column-list [value=VALID]");
    page.locator(".oc-column-list li:has([value=CLOSED_LATE]) [data-move=up]").focus();
    for (int i = 0; i < StatisticsColumn.CLOSED_LATE.ordinal(); i++) {
      page.keyboard().press("Enter");
    }
    page.click("[id='columns:keep']");
    page.waitForURL("**/statistics.xhtml?by=SEVERITY&period=THIS_MONTH&**");
    assertThat(headings()).startsWith("投诉级别", "逾期办结", "登记").doesNotContain("有效");

    page.click(".oc-popup > summary");
    page.click("[id='columns:forget']");
    PlaywrightAssertions.assertThat(heading().nth(2)).hasText("有效");
    assertThat(headings()).startsWith("投诉级别", "登记", "有效");
  }

  private Locator heading() {
    return page.locator("#statistics th[scope=col]");
  }

  private List<String> headings() {
    return heading().allInnerTexts();
  }

  @Test
  void theChosenPeriodStandsInTheAddress() {
    page.locator(".oc-dashboard-filter").getByText("今年").click();
    page.waitForURL("**/dashboard.xhtml?period=THIS_YEAR&**");

    assertThat(page.locator(".oc-dashboard-filter [aria-current=true]").textContent())
        .isEqualTo("今年");
  }
}
