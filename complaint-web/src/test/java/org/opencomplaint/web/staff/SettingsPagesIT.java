package org.opencomplaint.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.opencomplaint.web.testing.Browser;
import org.opencomplaint.web.testing.Desks;
import org.opencomplaint.web.testing.PortalDatabase;
import org.opencomplaint.web.testing.RestClient;

/** The administrator's pages, each with what it is for. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SettingsPagesIT {
  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  private Desks desks;
  private String mark;

  @BeforeEach
  void sitDown() {
    desks = new Desks(browser, portal);
    mark = UUID.randomUUID().toString().substring(0, 8);
  }

  @Test
  void aRuleIsTriedOutAddedAndRetired() {
    Page page = desks.open("admin", "routing.xhtml?rule=new");
    page.click("[id='rule:save']");
    assertThat(page.locator(".oc-problems")).isVisible();

    page.fill("[id='rule:name']", "规则" + mark);
    page.fill("[id='rule:priority']", "7");
    page.fill("[id='rule:product']", mark);
    page.selectOption("[id='rule:department']", "LOGISTICS");
    page.click("[id='rule:try']");
    assertThat(page.locator("#trial")).containsText("没有它会起作用的投诉");
    page.click("[id='rule:save']");
    page.waitForURL("**/routing.xhtml");
    assertThat(page.locator("#rules")).containsText("规则" + mark);
    assertThat(page.locator("#log")).containsText("新增规则");
    assertThat(page.locator("body")).not().containsText("⟦");

    page.click("#rules a:has-text('" + mark + "')");
    page.click("button:has-text('停用')");
    page.click(".ui-dialog button:has-text('停用')");
    page.waitForURL("**/routing.xhtml");
    assertThat(page.locator("body")).not().containsText("⟦");
    assertThat(page.locator("#rules")).not().containsText(mark);
  }

  @Test
  void anAbsenceIsEnteredAndEnded() {
    String absent = employ();
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    Page page = desks.open("admin", "absences.xhtml");
    choose(page, "absence:employee", absent);
    choose(page, "absence:deputy", "1014");
    page.fill("[id='absence:from']", today.toString());
    page.fill("[id='absence:to']", today.plusDays(2).toString());
    page.click("[id='absence:add']");

    assertThat(page.locator("#coming")).containsText(absent);
    assertThat(page.locator("#coming")).containsText("郭子涵");
    page.click("tr:has-text('" + absent + "') button:has-text('已返岗')");
    assertThat(page.locator("#log")).containsText("结束缺勤");
    assertThat(page.locator("body")).not().containsText("⟦");
  }

  @Test
  void somebodyLeavesWithASuccessor() {
    String leaver = employ();
    Page page = desks.open("admin", "people.xhtml?q=" + leaver);
    page.click("#people a:has-text('离职')");
    choose(page, "leave:successor", "1014");
    page.click("button:has-text('办理离职并转交')");
    page.waitForURL("**/people.xhtml");

    page.navigate(portal + "people.xhtml?q=" + leaver);
    assertThat(page.locator("#people")).containsText("已离职");
    assertThat(page.locator("#log")).containsText("人员离职");
    assertThat(page.locator("body")).not().containsText("⟦");
  }

  @Test
  void aDepartmentGivesWorkOutInTurnAndIsMergedIntoAnother() {
    PortalDatabase.execute(
        "insert into department (id, code, name) values (nextval('id_seq'), '%1$s', '部%1$s')"
            .formatted(mark));
    Page page = desks.open("admin", "departments.xhtml");
    page.click("tr:has-text('" + mark + "') a:has-text('更改')");
    assertThat(page.locator("tr:has-text('部" + mark + "')").first()).containsText("轮流");
    page.click("tr:has-text('" + mark + "') a:has-text('合并')");
    page.selectOption("[id='merge:into']", "SALES");
    page.click("button:has-text('合并部门')");
    page.waitForURL("**/departments.xhtml");

    assertThat(page.locator("#units")).not().containsText(mark);
    assertThat(page.locator("#log")).containsText("部门合并");
    assertThat(page.locator("body")).not().containsText("⟦");
  }

  @Test
  void nobodyElseSeesTheSettings() {
    RestClient manager = new RestClient(portal, "manager");
    assertThat(manager.get("/routing-rules").status()).isEqualTo(200);
    assertThat(manager.post("/organisation/departures", "{}").status()).isEqualTo(403);
    assertThat(manager.post("/organisation/mergers", "{}").status()).isEqualTo(403);
    assertThat(manager.as("clerk").get("/organisation/absences").status()).isEqualTo(403);
    Page page = desks.open("clerk", "people.xhtml");
    assertThat(page.locator("#people")).hasCount(0);
  }

  private String employ() {
    PortalDatabase.execute(
        "insert into employee (id, no, name, department_id) select nextval('id_seq'), 'P%1$s',"
                .formatted(mark)
            + " '张三', id from department where code = 'SALES'");
    return "P" + mark;
  }

  private static void choose(Page page, String id, String no) {
    page.fill("[id='" + id + "_input']", no);
  }
}
