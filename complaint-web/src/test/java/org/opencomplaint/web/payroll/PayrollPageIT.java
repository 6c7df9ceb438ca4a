package org.opencomplaint.web.payroll;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.time.YearMonth;
import java.util.UUID;
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
import org.opencomplaint.web.testing.PortalDatabase;
import org.opencomplaint.web.testing.RestClient;

/** HR's pages, with a second HR person. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PayrollPageIT {
  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  private Desks desks;
  private RestClient hr;
  private String second;
  private YearMonth month;

  @BeforeEach
  void aMonthIsCalculated() {
    desks = new Desks(browser, portal);
    hr = new RestClient(portal, "hr");
    month = new PayrollOverRest(hr).nextCalculated("1005,6000.00,1500.00,500.00,2740.00");
    second = "h" + UUID.randomUUID().toString().substring(0, 8);
    hire();
  }

  @AfterEach
  void oneIsEnoughAgain() {
    PortalDatabase.execute("update employee set active = false where no = '" + second + "'");
  }

  @Test
  void oneAsksForTheMonthToBeClosedAndTheOtherConfirms() {
    Page page = desks.open("hr", "payroll.xhtml?month=" + month);
    assertThat(page.locator(".oc-tasks")).containsText("所以须两人");
    page.click("button:has-text('申请关账')");
    page.click(".ui-dialog button:has-text('按这些数字申请关账')");
    assertThat(page.locator(".oc-tasks")).containsText("您不能确认自己的申请");
    assertThat(page.locator("button:has-text('撤回申请')")).isVisible();
    assertThat(page.locator("body")).not().containsText("⟦");

    RestClient other = new RestClient(portal, second);
    RestClient.Answer closed = other.post("/payroll-periods/" + month + "/actions/close", "");
    assertThat(closed.status()).isEqualTo(200);
    assertThat(closed.text("/status")).isEqualTo("CLOSED");
    page.reload();
    assertThat(page.locator("main")).containsText("不再变动");
    assertThat(page.locator("main")).containsText("提出");
  }

  @Test
  void aScriptIsToldThatTheCloseWaits() {
    RestClient.Answer asked = hr.post("/payroll-periods/" + month + "/actions/close", "");
    assertThat(asked.status()).isEqualTo(202);
    assertThat(asked.text("/status")).isEqualTo("CLOSE_REQUESTED");
    RestClient.Answer again = hr.post("/payroll-periods/" + month + "/actions/close", "");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.text("/guard")).isEqualTo("SECOND_PERSON");
    assertThat(hr.post("/payroll-periods/" + month + "/actions/withdraw-close", "").status())
        .isEqualTo(200);
  }

  @Test
  void theAdministratorSetsTheRuleWithAReason() {
    Page page = desks.open("admin", "closing-rule.xhtml");
    page.click("label:has-text('一律须两人')");
    page.fill("[id='rule:reason']", "内控要求");
    page.click("[id='rule:set']");
    assertThat(page.locator("#versions")).containsText("内控要求");
    page.click("label:has-text('有两人时须两人')");
    page.fill("[id='rule:reason']", "恢复原定规则");
    page.click("[id='rule:set']");
    assertThat(page.locator("#versions")).containsText("恢复原定规则");
    assertThat(page.locator("body")).not().containsText("⟦");
  }

  @Test
  void theLeaderSetsTheRewardPolicy() {
    Page page = desks.open("leader", "rewards.xhtml");
    page.fill("[id='terms:ratedFive']", "0");
    page.fill("[id='terms:ratedFour']", "0");
    page.fill("[id='terms:monthlyCap']", "0");
    page.fill("[id='terms:reason']", "试行" + second);
    page.click("[id='terms:set']");
    assertThat(page.locator("#policies")).containsText("试行" + second);
    assertThat(page.locator("body")).not().containsText("⟦");
    desks.open("hr", "rewards.xhtml");
    assertThat(desks.of("hr").locator("#policies")).containsText("试行" + second);
    assertThat(desks.of("hr").locator("#terms")).hasCount(0);
  }

  @Test
  void whatIsDueIsShownByAge() {
    Page page = desks.open("hr", "write-offs.xhtml");
    assertThat(page.locator("main")).containsText("满 12 个月");
    assertThat(page.locator("body")).not().containsText("⟦");
  }

  private void hire() {
    PortalDatabase.execute(
        """
        insert into employee (id, no, name, department_id)
          select nextval('id_seq'), '%1$s', '第二人', id from department where code = 'HR';
        insert into employee_role (employee_id, role)
          select id, 'HR' from employee where no = '%1$s';
        insert into account (id, employee_id, username, password_hash)
          select nextval('id_seq'), id, '%1$s', 'none' from employee where no = '%1$s';
        insert into api_token (id, employee_id, token_hash, created_at)
          select nextval('id_seq'), id, encode(sha256('demo-token-%1$s'), 'hex'), now()
          from employee where no = '%1$s';
        """
            .formatted(second));
  }
}
