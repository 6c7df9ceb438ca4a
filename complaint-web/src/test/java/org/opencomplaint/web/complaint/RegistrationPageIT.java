package org.opencomplaint.web.complaint;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard.TypeOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.opencomplaint.core.pinyin.Pinyin;
import org.opencomplaint.web.testing.Browser;
import org.opencomplaint.web.testing.Desks;
import org.opencomplaint.web.testing.RestClient;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RegistrationPageIT {
  private static final String FACTS = "营业员态度恶劣，拒绝退换。";
  private static final Pattern NUMBER = Pattern.compile("TS-\\d{4}-\\d{6,}");

  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  private final List<String> broken = new ArrayList<>();
  private Page page;

  @BeforeEach
  void aClerkAtAnEmptyForm() {
    Desks desks = new Desks(browser, portal);
    page = desks.of("clerk");
    page.onResponse(
        answer -> {
          if (answer.status() >= 500) {
            broken.add(answer.request().method() + " " + answer.url());
          }
        });
    desks.open("clerk", "register.xhtml");
    if (page.getByText("清空重填").isVisible()) {
      page.getByText("清空重填").click();
      assertThat(page.locator(".oc-draft")).isEmpty();
    }
  }

  /** Whatever the page asks behind the scenes, too. */
  @AfterEach
  void nothingHasBroken() {
    Assertions.assertThat(broken).isEmpty();
  }

  @Test
  void aComplaintIsRegisteredByKeyboardAlone() {
    fillInByKeyboard("13500001111", "SO-KEYS-1");
    page.keyboard().press("Enter");

    assertThat(page.locator(".oc-receipt-number")).hasText(NUMBER);
    assertThat(page.locator("#next")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.getByLabel("客户电话")).isFocused();
    assertThat(page.getByLabel("客户电话")).hasValue("");
  }

  @Test
  void oneKeyOnTheReceiptRecordsThatTheCallerWasTold() {
    fillInByKeyboard("13500001112", "SO-KEYS-7");
    page.keyboard().press("Enter");
    assertThat(page.locator("#next")).isFocused();
    assertThat(page.locator("[id='told-state']")).containsText("还没有记录告知客户");
    assertThat(page.locator(".oc-receipt a[href='tel:13500001112']")).hasText(" 拨号");
    assertThat(page.locator("[data-copies=say]")).hasText("复制");
    page.keyboard().press("t");

    assertThat(page.locator("[id='told-state']")).containsText("已告知客户编号和承诺时间");
    assertThat(page.locator("#next")).isFocused();
    String number = page.locator(".oc-receipt-number").textContent();
    page.navigate(portal + "complaint.xhtml?number=" + number);
    assertThat(page.locator("#tellings")).containsText("投诉编号和承诺时间");
    assertThat(page.locator("#to-tell")).hasCount(0);
  }

  @Test
  void earlierComplaintsShowWhileTyping() {
    registeredBefore("13500002222", "SO-KEYS-2");
    page.getByLabel("运单号").pressSequentially("SO-KEYS-2");
    assertThat(page.getByText("同一事项第 2 次投诉")).isVisible();
  }

  @Test
  void theSameMatterIsRecognisedByItsWordsWhileTyping() {
    String number = registeredBefore("13500003333", "");
    page.getByLabel("投诉内容").fill("发票抬头开错了，要求重新开具增值税专用发票");
    assertThat(page.locator(".oc-same")).hasCount(0);
    page.getByLabel("投诉内容").fill(FACTS + "，仍未解决");
    assertThat(page.locator(".oc-same")).containsText("可能是同一件事");
    assertThat(page.locator(".oc-same a"))
        .hasAttribute("href", "complaint.xhtml?number=" + number + "&action=supplement");
  }

  @Test
  void everythingTypedSurvivesAnError() {
    page.getByLabel("客户电话").fill("打不通");
    page.getByLabel("投诉内容").fill("冰箱不制冷");
    assertThat(page.getByLabel("客户电话")).hasCSS("padding-left", "10px");
    page.getByLabel("要求金额").fill("一千二");
    enter(page.getByLabel("要求金额"));

    assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT).first())
        .containsText("要求金额");
    assertThat(page.getByLabel("要求金额")).hasValue("一千二");
    page.getByLabel("要求金额").fill("1234,5");
    enter(page.getByLabel("要求金额"));
    assertThat(around(page.getByLabel("要求金额"))).containsText("逗号只用于千位分隔");
    assertThat(page.getByLabel("要求金额")).hasValue("1234,5");
    page.getByLabel("要求金额").fill("1,200 元");
    enter(page.getByLabel("要求金额"));

    assertThat(page.locator("#messages")).containsText("客户电话");
    assertThat(page.getByLabel("客户电话")).hasValue("打不通");
    assertThat(page.getByLabel("投诉内容")).hasValue("冰箱不制冷");
    assertThat(page.getByLabel("要求金额")).hasValue("1200.00");
  }

  @Test
  void categoryDepartmentAndPersonAreFoundByTheirPinyin() {
    page.getByLabel("投诉类别").pressSequentially("fwtd");
    page.getByLabel("投诉类别").press("Tab");
    assertThat(page.getByLabel("投诉类别")).hasValue("服务 / 服务态度");

    page.locator("summary").filter(new Locator.FilterOptions().setHasText("更多")).click();
    page.waitForResponse(
        answer -> answer.url().endsWith("/pinyin"), () -> page.getByLabel("被投诉部门").focus());
    page.getByLabel("被投诉部门").pressSequentially("zlgl");
    assertThat(page.getByLabel("被投诉部门")).hasValue("QUALITY");

    String handler = new RestClient(portal, "handler").get("/me").text("/name");
    String initials = Pinyin.initials(Pinyin.ofName(handler));
    page.getByLabel("被投诉员工").pressSequentially(initials);
    assertThat(
            page.locator(".ui-autocomplete-item")
                .filter(new Locator.FilterOptions().setHasText(handler))
                .first())
        .isVisible();
  }

  @Test
  void aDraftIsThereAgainOnAnotherDay() {
    page.getByLabel("投诉内容").pressSequentially("讲到一半电话断了");
    assertThat(page.locator(".oc-draft")).containsText("草稿已于");

    Page nextDay = new Desks(browser, portal).open("clerk", "register.xhtml");

    assertThat(nextDay.locator(".oc-draft")).containsText("已恢复");
    assertThat(nextDay.getByLabel("投诉内容")).hasValue("讲到一半电话断了");
  }

  @Test
  void anExpiredSessionLosesNothing() {
    page.getByLabel("投诉内容").fill("登录过期之前写的");
    page.context().clearCookies();
    page.getByLabel("客户电话").fill("13500003333");

    page.waitForURL(address -> address.contains("login.xhtml"));
    Desks.signIn(page, "clerk");

    assertThat(page).hasURL(Pattern.compile(".*/register\\.xhtml"));
    assertThat(page.getByLabel("投诉内容")).hasValue("登录过期之前写的");
    assertThat(page.getByLabel("客户电话")).hasValue("13500003333");
  }

  @Test
  void aDraftThatTwoWindowsShowIsRegisteredOnceAndTheOtherIsToldItsNumber() {
    fillInByKeyboard("13500004444", "SO-KEYS-4");
    assertThat(page.locator(".oc-draft")).containsText("草稿已于");
    Page other = page.context().newPage();
    other.navigate(portal + "register.xhtml");
    assertThat(other.getByLabel("投诉内容")).hasValue(FACTS);

    submit(page);
    assertThat(page.locator(".oc-receipt-number")).hasText(NUMBER);
    String number = page.locator(".oc-receipt-number").textContent();
    submit(other);

    assertThat(other.locator("#messages")).containsText("已登记为 " + number);
    assertThat(other.getByLabel("投诉内容")).hasValue(FACTS);
    Assertions.assertThat(
            new RestClient(portal, "clerk").get("/complaints?orderNo=SO-KEYS-4").text("/total"))
        .isEqualTo("1");
    other.close();
  }

  @Test
  void aPageBelowManyOthersIsStillSent() {
    fillInByKeyboard("13500005555", "SO-KEYS-5");
    for (int i = 0; i < 30; i++) {
      page.request().get(portal + "help.xhtml");
    }
    submit(page);

    assertThat(page.locator(".oc-receipt-number")).hasText(NUMBER);
  }

  @Test
  void aPageBelowTooManyOthersIsOpenedAnewWithAllThatWasTyped() {
    page.navigate(portal + "away.xhtml");
    page.locator("[id='absence:from']").fill("2027-03-01");
    page.locator("[id='absence:to']").fill("2027-03-05");
    for (int i = 0; i < 60; i++) {
      page.request().get(portal + "help.xhtml");
    }
    page.locator("[id='absence'] button[type=submit]").first().click();

    assertThat(page.locator("#oc-restored")).isVisible();
    assertThat(page).hasURL(Pattern.compile(".*/away\\.xhtml"));
    assertThat(page.locator("[id='absence:from']")).hasValue("2027-03-01");
    assertThat(page.locator("[id='absence:to']")).hasValue("2027-03-05");
  }

  /** Until the answer stands on the page: what is typed before would be gone with it. */
  private void enter(Locator field) {
    field.evaluate("input => input.dataset.before = ''");
    field.press("Enter");
    page.locator("[data-before]")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
  }

  private static void submit(Page window) {
    window.getByLabel("要求金额").press("Enter");
  }

  /** The number of a complaint that is found again by the telephone. */
  private String registeredBefore(String phone, String orderNo) {
    fillInByKeyboard(phone, orderNo);
    page.keyboard().press("Enter");
    assertThat(page.locator(".oc-receipt-number")).hasText(NUMBER);
    String number = page.locator(".oc-receipt-number").textContent();
    page.navigate(portal + "register.xhtml");
    page.getByLabel("客户电话").pressSequentially(phone);
    assertThat(page.locator(".oc-earlier")).containsText(number);
    return number;
  }

  private Locator around(Locator input) {
    return page.locator(".oc-field").filter(new Locator.FilterOptions().setHas(input));
  }

  private void fillInByKeyboard(String phone, String orderNo) {
    assertThat(page.getByLabel("客户电话")).isFocused();
    type(phone);
    next();
    type("周小姐" + phone.substring(7));
    next();
    type(orderNo);
    next();
    type("服务态度");
    next();
    page.keyboard().press("2");
    next();
    next();
    type(FACTS);
    next();
    page.keyboard().press("ArrowDown");
    next();
    type("300");
  }

  private void type(String text) {
    page.keyboard().type(text, new TypeOptions().setDelay(5));
  }

  private void next() {
    page.keyboard().press("Tab");
  }
}
