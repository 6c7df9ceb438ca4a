package org.opencomplaint.web.reply;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URL;
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

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ReplyPageIT {
  private static final String COMPLAINT =
      """
      {"channel": "PHONE", "severity": "GENERAL", "category": "SERVICE.ATTITUDE",
       "customer": {"name": "<b>赵女士</b>", "phone": "13866660009"},
       "subject": {"product": "净水器"},
       "facts": "安装师傅态度不好", "demand": {"remedy": "APOLOGY"}}
      """;

  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  private Desks desks;
  private String number;

  @BeforeEach
  void aComplaintToBeJudged() {
    desks = new Desks(browser, portal);
    number = new RestClient(portal, "clerk").post("/complaints", COMPLAINT).text("/number");
  }

  @Test
  void aTemplateOfTheAdministratorIsFilledInForTheOfficerWhoRejects() {
    Page admin = desks.open("admin", "replies.xhtml?id=new");
    admin.locator("[id='template:name']").fill("只给测试用");
    Locator text = admin.locator("[id='template:text']");
    text.fill("{customer}您好，{product}（{编号}）不属于我方责任。");
    admin.locator("[id='template:save']").click();
    assertThat(admin.locator("#messages")).containsText("{编号}");
    text.fill("{customer}您好，{product}（{number}）不属于我方责任。");
    text.press("Tab");
    assertThat(admin.locator("[id='template:preview']")).containsText("海尔冰箱（TS-2026-000123）");
    admin.locator("[id='template:save']").click();
    assertThat(admin.locator(".ui-growl")).containsText("已保存");

    Page officer = desks.open("officer", "complaint.xhtml?action=reject&number=" + number);
    officer.getByText("给客户的话（模板）").click();
    officer.locator("#wording").selectOption(new SelectOption().setLabel("只给测试用"));
    assertThat(officer.locator("[id='action:reply']"))
        .hasValue("<b>赵女士</b>您好，净水器（" + number + "）不属于我方责任。");

    admin.locator("#templates a", new Page.LocatorOptions().setHasText("只给测试用")).click();
    admin.navigate(admin.url() + "&lang=en");
    assertThat(admin.locator("[id='template:name']")).hasValue("只给测试用");
    admin.navigate(admin.url() + "&lang=zh_CN");
    admin.locator("[id='template:retire']").click();
    assertThat(admin.locator("#templates")).not().containsText("只给测试用");
    assertThat(admin.locator("#log tbody tr").first())
        .containsText(Pattern.compile("停用模板只给测试用[^。]*不属于我方责任"));
  }

  @Test
  void whatTheOfficerWroteHimselfStaysWhateverTemplateHeTries() {
    Page officer = desks.open("officer", "complaint.xhtml?action=reject&number=" + number);
    Locator reply = officer.locator("[id='action:reply']");
    reply.fill("刚才电话里说过：");
    officer.getByText("给客户的话（模板）").click();
    for (String template : new String[] {"请补充证据", "说明理由，婉言谢绝"}) {
      officer.locator("#wording").selectOption(new SelectOption().setLabel(template));
    }

    assertThat(reply).hasValue(Pattern.compile("刚才电话里说过：\n\n尊敬的.*我们已经认真核查.*", Pattern.DOTALL));
    assertThat(reply).not().hasValue(Pattern.compile(".*照片、单据.*", Pattern.DOTALL));
  }

  @Test
  void whatIsDoneOnTheSpotIsToldAndNotWhatWasAskedFor() {
    Page officer = desks.open("officer", "complaint.xhtml?action=resolve-on-spot&number=" + number);
    officer
        .locator("[id='action:remedy-kind']")
        .selectOption(new SelectOption().setValue("DISCOUNT"));
    officer.locator("[id='action:remedy-value']").fill("1050.5");
    officer.getByText("给客户的话（模板）").click();
    officer.locator("#wording").selectOption(new SelectOption().setLabel("告知处理结果"));

    assertThat(officer.locator("#wording-text"))
        .hasValue(Pattern.compile(".*已经处理完毕：折价 ￥1,050.50。.*", Pattern.DOTALL));
  }

  @Test
  void whatTheOfficerTickedIsKeptWithTheJudgement() {
    Page officer = desks.open("officer", "complaint.xhtml?action=accept&number=" + number);
    officer.getByLabel("事实清楚完整").check();
    officer.locator("[id='action:reason']").fill("录音可证");
    officer.locator("[id='action:submit']").click();

    assertThat(officer.locator(".ui-growl")).containsText(number);
    Locator checked = officer.locator(".oc-checked li");
    assertThat(checked.first()).hasText(Pattern.compile("☑\\s*事实清楚完整"));
    assertThat(checked.nth(1)).hasText(Pattern.compile("☐.*"));
  }

  @Test
  void theHelpOfAStepStaysOpenForWhoWantsIt() {
    Page officer = desks.open("officer", "complaint.xhtml?action=accept&number=" + number);
    Locator guidance = officer.locator(".oc-guidance p");
    assertThat(guidance).isHidden();
    officer.getByText("这一步怎么做好").click();
    assertThat(guidance).isVisible();

    officer.navigate(portal + "complaint.xhtml?action=reject&number=" + number);
    assertThat(guidance).isVisible();
    assertThat(guidance).containsText("先谢后拒");
  }
}
