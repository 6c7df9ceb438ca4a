package org.opencomplaint.web.identity;

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

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SignInBrowserIT {

  private static final String KEPT = "kept:complaint";

  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  @Test
  void onePersonSignsInByKeyboardAloneAndOutAgain() {
    Page page = browser.page();
    page.navigate(portal + "index.xhtml?from=here");
    page.keyboard().type("clerk");
    page.keyboard().press("Tab");
    page.keyboard().type("demo-clerk");
    page.keyboard().press("Enter");
    page.waitForURL("**/index.xhtml?from=here");
    page.evaluate("key => sessionStorage.setItem(key, '{}')", KEPT);

    page.locator(".oc-person > summary").click();
    page.getByText("退出登录").click();
    page.waitForURL("**/login.xhtml");
    assertThat(page.evaluate("key => sessionStorage.getItem(key)", KEPT)).isNull();

    page.navigate(portal + "index.xhtml");
    assertThat(page.url()).endsWith("/login.xhtml?back=%2Findex.xhtml");
  }

  @Test
  void theLanguageCanBeChangedBeforeSigningIn() {
    Page page = browser.page();
    page.navigate(portal + "login.xhtml?back=%2Fmine.xhtml");
    page.getByText("English").click();

    page.getByText("User name").waitFor();
    assertThat(page.url()).endsWith("/login.xhtml?back=%2Fmine.xhtml");
    assertThat(page.content()).doesNotContain("⟦");
  }
}
