package org.opencomplaint.web.complaint;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.opencomplaint.web.testing.Browser;
import org.opencomplaint.web.testing.Desks;
import org.opencomplaint.web.testing.PayrollOverRest;
import org.opencomplaint.web.testing.PortalClock;
import org.opencomplaint.web.testing.RestClient;

/** The main job on the pages: from a customer's first word to a line in HR's monthly statement. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class JourneyIT {
  private static final String EMPLOYEE = "1012";
  private static final Duration UNTIL_FINAL = Duration.ofDays(14);

  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  private PortalClock clock;
  private Desks desks;
  private String number;

  @BeforeEach
  void aTuesdayMorning() {
    clock = new PortalClock(portal);
    clock.moveTo(OffsetDateTime.parse("2026-09-08T09:30:00+08:00"));
    desks = new Desks(browser, portal);
  }

  @AfterEach
  void backToTheRealTime() {
    clock.reset();
  }

  @Test
  void aComplaintGoesFromTheFirstWordToTheDeductionStatement() {
    clerkRegisters();
    officerAcceptsAndAssigns();
    handlerInvestigatesAndProposes();
    headAndManagerApprove();
    handlerCarriesOut();
    managerCloses();
    employeeAcknowledgesHisPenalty();
    clock.moveBy(UNTIL_FINAL);
    hrClosesTheMonth();
  }

  private void clerkRegisters() {
    Page page = desks.open("clerk", "register.xhtml");
    page.getByLabel("客户电话").fill("13600006666");
    page.getByLabel("客户姓名").fill("郑女士");
    page.getByLabel("投诉类别").fill("服务 / 服务态度");
    page.getByLabel("投诉内容").fill("送货员摔货并辱骂客户，货物损坏。");
    page.getByLabel("客户要求").first().selectOption("COMPENSATION");
    page.getByLabel("要求金额").fill("1200");
    page.getByLabel("要求金额").press("Enter");

    Locator receipt = page.locator(".oc-receipt-number");
    receipt.waitFor();
    number = receipt.textContent();
    assertThat(page.locator(".oc-receipt")).containsText("2026年9月8日 14:30");
  }

  private void officerAcceptsAndAssigns() {
    Page page = atHisTurn("officer", "判定成立");
    page.getByLabel("理由").fill("录音属实");
    submit(page, "确定责任部门");
    assertThat(page.getByLabel("责任部门")).hasValue("SERVICE");
    submit(page, "分析原因");
  }

  private void handlerInvestigatesAndProposes() {
    Page page = atHisTurn("handler3", "提交调查结果");
    page.getByLabel("根本原因").selectOption("PEOPLE");
    page.getByLabel("原因分析").fill("送货员情绪失控");
    page.getByText("增加损失项").click();
    page.getByLabel("说明").fill("货物报废");
    page.getByLabel("数量").fill("2");
    page.getByLabel("单价").fill("600");
    page.locator("[id='action:liabilities:0:employee_input']").fill("孙大勇");
    page.getByLabel("事实").fill("摔货、辱骂");
    assertThat(page.locator(".oc-total")).containsText("1,200.00");
    submit(page, "提出处理方案");

    assertThat(page.getByLabel("金额").first()).hasValue("1200.00");
    page.getByLabel("依据").fill("公司赔付办法第 6 条");
    page.locator("[id='action:customerAgreed']").check();
    submit(page, "主管领导批示");
    assertThat(page.locator("aside")).containsText("￥300.00");
  }

  private void headAndManagerApprove() {
    Page head = atHisTurn("head3", "批准");
    assertThat(head.locator(".oc-deciding")).containsText("公司赔付办法第 6 条");
    assertThat(head.locator(".oc-deciding")).containsText("￥300.00");
    head.getByLabel("批示意见").fill("同意");
    submit(head, "主管领导批示");
    submit(atHisTurn("manager", "批准"), "实施处理方案");
  }

  private void handlerCarriesOut() {
    Page page = atHisTurn("handler3", "提交实施结果");
    page.locator("[id='action:executions:0:by_input']").fill("handler3");
    setToNow(page, "executions:0:at");
    page.getByLabel("凭证").fill("转账流水 0908");
    setToNow(page, "notifiedAt");
    page.getByLabel("总体").selectOption("4");
    submit(page, "总结评价");
  }

  private static void setToNow(Page page, String input) {
    page.locator("[id='action:" + input + "-now']").click();
    assertThat(page.locator("[id='action:" + input + "']")).not().hasValue("");
  }

  private void managerCloses() {
    Page page = atHisTurn("manager", "结案");
    page.getByLabel("总结").fill("已赔付并道歉");
    page.getByLabel("经验教训").fill("送货员须培训后上岗");
    submit(page, "已结案");
    assertThat(page.locator(".oc-stage-DONE")).hasCount(8);
    assertThat(page.getByText("校验无误")).isVisible();
    assertThat(page.content()).doesNotContain("⟦");
  }

  private void employeeAcknowledgesHisPenalty() {
    Page page = desks.open("employee", "mine.xhtml");
    Locator penalty =
        page.locator("section").filter(new Locator.FilterOptions().setHasText(number));
    assertThat(penalty).containsText("￥300.00");
    penalty.getByText("我已阅读通知").click();
    assertThat(penalty).containsText("您已签收");
  }

  private void hrClosesTheMonth() {
    YearMonth month = new PayrollOverRest(new RestClient(portal, "hr")).nextMonth();
    Page page = desks.open("hr", "payroll.xhtml?month=" + month);
    page.locator("input[type=file]")
        .setInputFiles(
            new FilePayload(
                "wages.csv",
                "text/csv",
                ("工号,工资,绩效工资,奖金,最低工资\n" + EMPLOYEE + ",6000.00,1500.00,500.00,2740.00\n")
                    .getBytes(StandardCharsets.UTF_8)));
    page.getByText("导入工资", new Page.GetByTextOptions().setExact(true)).last().click();
    assertThat(page.getByText("已有 1 人的工资")).isVisible();
    page.getByText("核算本月").click();
    Locator row = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(number));
    assertThat(row).containsText("孙大勇");
    assertThat(row.locator("strong")).hasText("300.00");
    page.getByText("关账", new Page.GetByTextOptions().setExact(true)).last().click();
    page.getByText("确认关账").click();
    assertThat(page.getByText("不再变动")).isVisible();
    assertThat(row.locator("strong")).hasText("300.00");
  }

  /** The complaint with what is to be done with it now; the workbench may have a page before it. */
  private Page atHisTurn(String username, String next) {
    Page page = desks.open(username, "complaint.xhtml?number=" + number);
    assertThat(page.locator("#content")).containsText(next);
    page.locator("[id='action:submit']").waitFor();
    return page;
  }

  private static void submit(Page page, String stageAfterwards) {
    page.locator("[id='action:submit']").click();
    assertThat(page.locator(".ui-growl")).containsText("“" + stageAfterwards + "”");
  }
}
