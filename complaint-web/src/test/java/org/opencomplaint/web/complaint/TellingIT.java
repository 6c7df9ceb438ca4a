package org.opencomplaint.web.complaint;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URL;
import java.util.List;
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
import org.opencomplaint.web.testing.RestClient.Answer;

/** Whom to tell what, with which words, and that they were told. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TellingIT {
  /** The most urgent of all, so that it is on every list. */
  private static final String MAJOR =
      """
      {"channel": "%s", "severity": "MAJOR", "category": "SERVICE.ATTITUDE",
       "customer": {"name": "钱女士", "phone": "13877770001"}, "facts": "安装师傅态度不好",
       "demand": {"remedy": "APOLOGY"}%s}
      """;

  private static final String ORDER = ", \"subject\": {\"orderNo\": \"SO-TELL-1\"}";

  private static final String REJECTION =
      "{\"reasonCode\": \"NO_FAULT\", \"reason\": \"录音可证\", \"reply\": \"%s\"}";

  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  @Test
  void whoeverWritesAnEmailIsToldLaterAndAProgramMayTellAtOnce() {
    RestClient clerk = new RestClient(portal, "clerk");
    String mailed = clerk.post("/complaints", MAJOR.formatted("EMAIL", "")).text("/number");
    Answer file = clerk.get("/complaints/" + mailed);
    assertThat(file.body().at("/acknowledgedAt").isNull()).isTrue();
    assertThat(file.text("/toTell")).isEqualTo("ACKNOWLEDGEMENT");

    String told =
        clerk.post("/complaints", MAJOR.formatted("WEB", ", \"told\": \"EMAIL\"")).text("/number");
    Answer answered = clerk.get("/complaints/" + told);
    assertThat(answered.text("/acknowledgedAt")).isEqualTo(answered.text("/registeredAt"));
    assertThat(answered.text("/tellings/0/means")).isEqualTo("EMAIL");
    assertThat(answered.body().at("/toTell").isNull()).isTrue();
  }

  @Test
  void aRejectedCustomerIsListedWithTheWordsAndTheTelephoneUntilTheyAreTold() {
    String number =
        new RestClient(portal, "clerk")
            .post("/complaints", MAJOR.formatted("PHONE", ORDER))
            .text("/number");
    Page officer =
        new Desks(browser, portal)
            .open("officer", "complaint.xhtml?action=reject&number=" + number);
    officer.locator("[id='action:reasonCode']").selectOption(new SelectOption().setIndex(1));
    officer.locator("[id='action:reason']").fill("录音可证");
    officer.getByText("给客户的话（模板）").click();
    officer.locator("#wording").selectOption(new SelectOption().setLabel("说明理由，婉言谢绝"));
    reject(officer);
    Locator reply = officer.locator("[id='action:reply']");
    assertThat(officer.locator(".oc-field", new Page.LocatorOptions().setHas(reply)))
        .containsText("还有没有写好的地方");
    assertThat(reply).hasValue(Pattern.compile(".*关于商品或服务的问题.*", Pattern.DOTALL));
    reply.fill("您好，经查录音，师傅已当面致歉。");
    reject(officer);

    assertThat(officer.locator("#to-tell")).containsText("尚未告知：不成立的答复");
    assertThat(officer.locator("#to-say")).hasText("您好，经查录音，师傅已当面致歉。");
    assertThat(officer.locator("#tellings a[href='tel:13877770001']")).isVisible();
    officer.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    officer.locator("[data-copies=to-say]").click();
    assertThat(officer.locator("[data-copies=to-say]")).hasText("已复制");

    officer.navigate(portal.toString());
    assertThat(officer.locator("#untold tbody tr").first()).isVisible();
    officer.navigate(portal + "complaints.xhtml?trait=TO_BE_TOLD&orderNo=SO-TELL-1");
    assertThat(officer.locator(".oc-count")).hasText("共 1 件");

    officer.navigate(portal + "complaint.xhtml?number=" + number);
    officer.locator("#tellings").getByText("记录已告知").click();
    assertThat(officer.locator("[id='action:about']")).hasValue("REJECTION");
    officer.locator("[id='action:means']").selectOption("PHONE");
    officer.locator("[id='action:submit']").click();
    assertThat(officer.locator("#action")).containsText("请填写告知客户的时间");
    officer.getByText("现在", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(officer.locator("[id='action:toldAt']")).not().hasValue("");
    officer.locator("[id='action:submit']").click();

    assertThat(officer.locator("#tellings")).containsText("不成立的答复");
    assertThat(officer.locator("#to-tell")).hasCount(0);
    officer.navigate(portal + "complaints.xhtml?trait=TO_BE_TOLD&orderNo=SO-TELL-1");
    assertThat(officer.locator("table.oc-table")).hasCount(0);
  }

  @Test
  void aReplyThatIsNotReadyForTheCustomerIsRefused() {
    Story story = Story.registered(portal);
    assertRefused(story, "我们将{remedy}，请放心。", "REPLY_OPEN");
    assertRefused(story, "原因：【请在这里写明】", "REPLY_OPEN");
    assertRefused(story, "您关于商品质量/缺陷的投诉不成立。", "REPLY_INTERNAL");
  }

  private static void assertRefused(Story story, String reply, String guard) {
    Answer answer = story.tries("officer", "reject", REJECTION.formatted(reply));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text("/guard")).isEqualTo(guard);
  }

  private static void reject(Page officer) {
    officer.locator("[id='action:ask']").click();
    officer.locator("[id='action:confirmed']").click();
  }
}
