package org.opencomplaint.web.complaint;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
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

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SavedFiltersIT {
  private static final String FILTER = "complaints.xhtml?q=%E5%88%92%E7%97%95&severity=URGENT";

  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  @Test
  void aFilterIsSavedUnderANameAndOneClickAwayFromTheWorkbench() {
    Page page = new Desks(browser, portal).open("leader", FILTER);
    page.locator("[id='saved:save']").click();
    assertThat(page.locator("#saved .ui-message")).hasText("请填写。");
    page.locator("[id='saved:name']").fill("紧急的划痕");
    page.locator("[id='saved:save']").click();
    Locator saved = page.locator("#saved").getByText("紧急的划痕");
    assertThat(saved).isVisible();

    page.navigate(portal + "index.xhtml");
    saved.click();
    assertThat(page).hasURL(portal + FILTER);

    page.locator("#saved [title*='紧急的划痕']").click();
    assertThat(saved).hasCount(0);
  }
}
