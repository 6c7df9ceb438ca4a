package org.opencomplaint.web.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URL;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencomplaint.web.testing.Browser;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class FrameIT {
  private static final String SAMPLE = "frame-sample.xhtml";
  private static final int TELEPHONE = 390;

  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  @Test
  void problemsStandBesideTheirFieldsAndAtTheTop() {
    open(SAMPLE, "clerk");
    field("customer-name").fill("王小姐");
    field("amount").fill("￥1,200.5");
    field("remedies:1:basis").fill("合同");
    button("refuse").click();

    assertThat(page().locator(".oc-problems li")).hasCount(3);
    assertThat(page().locator(".oc-problems li").first()).hasText("Name：最多 3 个字（项）。");
    assertThat(page().locator("[id='form:customer-name'][aria-invalid=true]")).isVisible();
    page().locator(".oc-problems li a").nth(1).click();
    assertThat(field("remedies:1:basis")).isFocused();
  }

  @Test
  void whatWasTypedIsStillThereAfterAProblem() {
    open(SAMPLE, "clerk");
    field("customer-name").fill("<b>王小姐</b>");
    field("amount").fill("1200.5");
    field("remedies:1:basis").fill("合同");
    button("refuse").click();

    assertThat(page().locator(".oc-problems")).isVisible();
    assertThat(field("customer-name")).hasValue("<b>王小姐</b>");
    assertThat(field("amount")).hasValue(Pattern.compile("1200\\.50?"));
    assertThat(field("remedies:1:basis")).hasValue("合同");
  }

  @Test
  void whatCannotBeReadIsSaidBesideTheField() {
    open(SAMPLE, "clerk");
    field("amount").fill("许多");
    button("finish").click();

    assertThat(
            page().locator(".oc-field .ui-message", new Page.LocatorOptions().setHasText("请填写金额")))
        .isVisible();
    assertThat(field("amount")).hasValue("许多");
  }

  @Test
  void inputSurvivesAnExpiredSession() {
    open(SAMPLE, "clerk");
    field("customer-name").fill("王小姐");
    Cookie expired = new Cookie("JSESSIONID", "gone").setDomain(portal.getHost());
    page().context().addCookies(List.of(expired.setPath("/complaint")));
    button("finish").click();
    signIn("clerk");

    assertThat(page()).hasURL(Pattern.compile(SAMPLE));
    assertThat(field("customer-name")).hasValue("王小姐");
    button("finish").click();
    assertThat(page().locator(".ui-growl-title")).hasText("done with 王小姐");
    page().reload();
    assertThat(page().locator("#oc-restored")).isHidden();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fail", "failWhole"})
  void anUnexpectedFailureShowsItsNumberOnly(String button) {
    open(SAMPLE, "clerk");
    button(button).click();

    assertThat(page().locator(".oc-incident")).hasText(Pattern.compile("故障编号：[0-9a-f]{8}"));
    assertThat(page().content()).doesNotContain("secret", "Exception");
  }

  @Test
  void anUnknownPageSaysWhatToDo() {
    open("index.xhtml", "clerk");
    Response answer = page().navigate(portal + "nowhere.xhtml");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(page().locator("h1")).hasText("没有找到这一页");
  }

  @Test
  void theChosenLanguageIsTheAccountsFromThenOn() {
    open("help.xhtml", "auditor");
    page().locator(".oc-switch").click();
    assertThat(page().locator("h1")).hasText("Help");

    Page elsewhere =
        browser.anotherSession(new com.microsoft.playwright.Browser.NewContextOptions());
    elsewhere.navigate(portal + "login.xhtml?lang=zh_CN");
    signIn(elsewhere, "auditor");
    elsewhere.navigate(portal + "help.xhtml");
    assertThat(elsewhere.locator("h1")).hasText("Help");
    elsewhere.locator(".oc-switch").click();
    assertThat(elsewhere.locator("h1")).hasText("使用说明");
    elsewhere.context().close();
  }

  @Test
  void theSlashKeyGoesToTheSearch() {
    open("help.xhtml", "clerk");
    page().keyboard().press("/");

    assertThat(page().locator("#search")).isFocused();
  }

  @Test
  void theNavigationShowsOnlyWhatTheRoleMayUse() {
    open("help.xhtml", "employee");

    assertThat(page().locator(".oc-nav a")).hasText(new String[] {"工作台", "我的责任", "缺勤与授权", "使用说明"});
  }

  @Test
  void onATelephoneTheNavigationIsADrawerAndNothingScrollsSideways() {
    page().setViewportSize(TELEPHONE, 844);
    open(SAMPLE, "clerk");

    assertThat(page().locator(".oc-nav")).isHidden();
    page().locator(".oc-menu-button").click();
    assertThat(page().locator(".oc-nav")).isVisible();
    page().keyboard().press("Escape");
    assertThat(page().locator(".oc-nav")).isHidden();
    assertThat(page().evaluate("document.documentElement.scrollWidth")).isEqualTo(TELEPHONE);
  }

  @Test
  void theChosenThemeStays() {
    open("help.xhtml", "clerk");
    page().locator(".oc-theme-button").click();
    page().reload();

    assertThat(page().locator("html")).hasAttribute("data-theme", "dark");
  }

  private void open(String path, String username) {
    page().navigate(portal + path);
    signIn(username);
  }

  private void signIn(String username) {
    signIn(page(), username);
  }

  private static void signIn(Page page, String username) {
    page.locator("#username").fill(username);
    page.locator("#password").fill("demo-" + username);
    page.locator("#signIn").click();
    page.locator(".oc-nav")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
  }

  private Page page() {
    return browser.page();
  }

  private Locator field(String id) {
    return page().locator("[id='form:" + id + "']");
  }

  private Locator button(String id) {
    return field(id);
  }
}
