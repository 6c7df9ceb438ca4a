package org.opencomplaint.web.complaint;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
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

/**
 * How much typing a registration is; {@code ./bench registration} prints what is measured here.
 * Counts are the same on every machine, so that they can be held to a budget.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RegistrationEffortIT {
  private static final int CALL_STROKES = 135;
  private static final int MAIL_STROKES = 12;
  private static final double A_MINUTE = 60;

  private static final String KNOWN =
      """
      {"channel": "PHONE", "severity": "GENERAL", "category": "SERVICE.ATTITUDE",
       "customer": {"name": "周晓梅", "phone": "13866660001"},
       "facts": "第一次来电", "demand": {"remedy": "APOLOGY"}}
      """;
  private static final String FACTS = "昨天收到的包裹外箱破损，里面的两瓶酒都碎了，派件员不肯当面验收。";
  private static final String MAIL =
      """
      发件人: 李文静 <wenjing@example.com>
      主题: 洗衣机漏水

      您好，我于2026年3月5日在贵公司购买了1台海尔洗衣机，使用两天后开始漏水，地板泡坏了。
      订单号：SO-20260305-118
      联系电话：13866660002
      地址：上海市浦东新区张江路 88 号
      要求换货，并赔偿地板损失1200元，请尽快处理。
      """;
  private static final Pattern NUMBER = Pattern.compile("TS-\\d{4}-\\d{6,}");

  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  private Page page;

  @BeforeEach
  void aClerkAtAnEmptyForm() {
    page = new Desks(browser, portal).open("clerk", "register.xhtml");
    Locator again = page.getByText("清空重填");
    if (again.isVisible()) {
      again.click();
      assertThat(page.locator(".oc-draft")).isEmpty();
    }
    assertThat(field("customer-phone")).isFocused();
  }

  @Test
  void aTypicalCallIsRegisteredInUnderAMinuteWithoutTheMouse() throws IOException {
    new RestClient(portal, "clerk").post("/complaints", KNOWN);
    Hands hands = new Hands(page).type("13866660001");
    assertThat(field("customer-name")).hasValue("周晓梅");
    hands.press("Tab", "Tab").type("YT88123456").press("Tab").type("损毁").press("Tab", "Tab", "Tab");
    hands.type(FACTS).press("Tab").type("5").press("Tab").type("300").press("Enter");
    assertThat(page.locator(".oc-receipt-number")).hasText(NUMBER);

    page.navigate(portal + "register.xhtml");
    Hands byHand = new Hands(page);
    everyField(byHand, "13866660001", "周晓梅", "YT88123456", "邮政快递 / 损毁", FACTS, "300");

    report("registration.call", hands, byHand);
    assertThat(hands.clicks()).isZero();
    assertThat(hands.strokes()).isLessThanOrEqualTo(CALL_STROKES);
    assertThat(hands.seconds()).isLessThan(A_MINUTE);
  }

  @Test
  void aPastedMailNeedsNoMoreThanItsCategory() throws IOException {
    Hands hands = new Hands(page).paste(MAIL);
    assertThat(field("category")).isFocused();
    assertThat(field("customer-name")).hasValue("李文静");
    assertThat(field("demand-remedy")).hasValue("EXCHANGE");
    hands.type("故障").press("Enter");
    assertThat(page.locator(".oc-receipt-number")).hasText(NUMBER);

    page.navigate(portal + "register.xhtml");
    Hands byHand = new Hands(page);
    everyField(byHand, "13866660002", "李文静", "SO-20260305-118", "商品质量 / 故障", MAIL, "1200");

    report("registration.mail", hands, byHand);
    assertThat(hands.clicks()).isZero();
    assertThat(hands.strokes()).isLessThanOrEqualTo(MAIL_STROKES);
  }

  @Test
  void whatIsPastedNeverReplacesWhatWasTypedAndCanBeTakenBack() {
    field("customer-name").fill("李先生");
    field("facts").fill("客户来电说过一次");
    new Hands(page).paste(MAIL);

    Locator recognised = page.locator(".oc-recognised-list");
    assertThat(recognised).containsText("订单号：SO-20260305-118");
    assertThat(recognised).containsText("未改动");
    assertThat(field("customer-name")).hasValue("李先生");
    assertThat(field("facts")).hasValue(Pattern.compile("客户来电说过一次\\s+主题: 洗衣机漏水[\\s\\S]*"));
    assertThat(field("subject-orderNo")).hasClass(Pattern.compile(".*oc-recognised.*"));

    recognised.getByText("全部撤销").click();
    assertThat(recognised).hasCount(0);
    assertThat(field("facts")).hasValue("客户来电说过一次");
    assertThat(field("subject-orderNo")).hasValue("");
    page.getByText("清空重填").click();
  }

  @Test
  void aFieldIsCheckedWhenItIsLeftAndTheFocusStays() {
    Hands hands = new Hands(page).type("打不通").press("Tab").type("王");
    Locator phone =
        page.locator(".oc-field")
            .filter(new Locator.FilterOptions().setHas(field("customer-phone")));
    assertThat(phone).containsText("这不是一个电话号码");
    assertThat(field("customer-name")).isFocused();
    assertThat(field("customer-name")).hasValue("王");
    assertThat(page.locator("#messages")).isEmpty();

    field("customer-phone").fill("13866660003");
    hands.press("Tab");
    assertThat(phone).not().containsText("这不是一个电话号码");
    page.getByText("清空重填").click();
  }

  private Locator field(String id) {
    return page.locator("[id='form:" + id + "']");
  }

  /** With the mouse from field to field. */
  private void everyField(
      Hands hands,
      String phone,
      String name,
      String order,
      String category,
      String facts,
      String amount) {
    hands.click(field("customer-phone")).type(phone);
    field("customer-name").fill("");
    hands.click(field("customer-name")).type(name);
    hands.click(field("subject-orderNo")).type(order);
    hands.click(field("category")).type(category);
    hands.click(page.getByLabel("一般"));
    hands.choose(field("channel"), "1 电话");
    hands.click(field("facts")).type(facts);
    hands.choose(field("demand-remedy"), "5 赔偿");
    hands.click(field("demand-amount")).type(amount);
    hands.click(page.locator("[id$=submit]"));
    assertThat(page.locator(".oc-receipt-number")).hasText(NUMBER);
  }

  private static void report(String name, Hands hands, Hands byHand) throws IOException {
    Path file = Path.of("target/bench", name + ".txt");
    Files.createDirectories(file.getParent());
    Files.writeString(file, hands.figures(name, byHand));
  }
}
