package org.opencomplaint.web.complaint;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.opencomplaint.web.testing.Browser;
import org.opencomplaint.web.testing.Desks;
import org.opencomplaint.web.testing.RestClient;

/** The search box on top of every page. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SearchBoxIT {
  private static final String EXACT =
      """
      {"channel": "PHONE", "severity": "GENERAL", "category": "SERVICE.ATTITUDE",
       "facts": "营业员不理人", "demand": {"remedy": "APOLOGY"},
       "customer": {"name": "王小明", "phone": "13812349878"}}
      """;

  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  @Test
  void anExactNumberOpensTheCaseAtOnce() {
    Page page = new Desks(browser, portal).open("clerk", "help.xhtml");
    String number = new RestClient(portal, "clerk").post("/complaints", EXACT).text("/number");
    String typed = number.replace("TS-", "ｔｓ ").replaceAll("-0*", "－");

    page.locator("#search").fill(typed);
    page.locator("#search").press("Enter");

    assertThat(page).hasURL(Pattern.compile(".*/complaint\\.xhtml\\?number=" + number));
    page.navigate(portal + "complaints.xhtml?q=TS-2001-1");
    assertThat(page).hasURL(Pattern.compile(".*/complaints\\.xhtml\\?q=TS-2001-1"));
  }
}
