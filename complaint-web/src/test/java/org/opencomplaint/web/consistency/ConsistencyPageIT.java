package org.opencomplaint.web.consistency;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.opencomplaint.web.testing.RestClient;

/** The comparison of departments as the leader sees it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ConsistencyPageIT {
  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  @Test
  void whereThereIsNothingThePageSaysWhyAndADayThatIsNoneIsTold() {
    Desks desks = new Desks(browser, portal);
    Page page = desks.open("leader", "consistency.xhtml?from=2001-01-01&to=2001-01-02");
    assertThat(page.locator(".oc-empty")).isVisible();
    page.navigate(portal + "consistency.xhtml?from=gestern");
    assertThat(page.locator("#messages")).isVisible();
    assertThat(page.locator("body")).not().containsText("⟦");
  }

  @Test
  void onlyThoseWhoSeeAllDepartmentsCompareThem() {
    RestClient leader = new RestClient(portal, "leader");
    assertThat(leader.get("/penalty-consistency").status()).isEqualTo(200);
    assertThat(leader.as("head").get("/penalty-consistency").status()).isEqualTo(403);
  }
}
