package org.opencomplaint.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
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
class SignInBrowserIT {

  private static final String KEPT = "kept:complaint";
  private static final String SENTENCE = "一句 我 自己 才 记得 的话";

  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  @Test
  void onePersonSignsInByKeyboardAloneAndOutAgain() {
    Page page = browser.page();
    page.navigate(portal + "index.xhtml?from=here");
    PlaywrightAssertions.assertThat(page.locator("#username")).isFocused();
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

  /** Nobody else signs in as head4, whose password is another one afterwards. */
  @Test
  void aPasswordIsChangedByWhoKnowsTheOldOne() {
    Page page = browser.page();
    page.navigate(portal + "password.xhtml");
    Desks.signIn(page, "head4");

    assertThat(refusal(page, "wrong", SENTENCE, SENTENCE)).contains("现在的密码不正确");
    assertThat(refusal(page, "demo-head4", "short", "short")).isEqualTo("至少 10 个字符。");
    assertThat(refusal(page, "demo-head4", "my name is Head4", "my name is Head4"))
        .isEqualTo("密码里不要包含用户名。");
    assertThat(refusal(page, "demo-head4", SENTENCE, "另一句")).contains("不一样");
    change(page, "demo-head4", SENTENCE, SENTENCE);
    page.waitForURL("**/index.xhtml");

    page.navigate(portal + "password.xhtml");
    assertThat(refusal(page, "demo-head4", SENTENCE, SENTENCE)).contains("现在的密码不正确");
    assertThat(refusal(page, SENTENCE, SENTENCE, SENTENCE)).contains("不同");
  }

  private static String refusal(Page page, String current, String chosen, String repeated) {
    page.evaluate("document.querySelectorAll('.ui-message-error-detail').forEach(e => e.remove())");
    change(page, current, chosen, repeated);
    Locator refusal = page.locator("#form .ui-message-error-detail");
    refusal.waitFor();
    return refusal.textContent();
  }

  private static void change(Page page, String current, String chosen, String repeated) {
    page.locator("[id='form:current']").fill(current);
    page.locator("[id='form:chosen']").fill(chosen);
    page.locator("[id='form:repeated']").fill(repeated);
    page.waitForResponse("**/password.xhtml", () -> page.locator("[id='form:change']").click());
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
