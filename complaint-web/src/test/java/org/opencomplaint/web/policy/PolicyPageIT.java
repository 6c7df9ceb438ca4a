package org.opencomplaint.web.policy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.opencomplaint.web.testing.Browser;
import org.opencomplaint.web.testing.Desks;
import org.opencomplaint.web.testing.PortalDatabase;
import org.opencomplaint.web.testing.RestClient;

/** Administering the penalty policy on its pages and over REST. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PolicyPageIT {
  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  @Test
  void aDraftIsWrittenComparedTriedOutAndReleasedBySomebodyElse() {
    Desks desks = new Desks(browser, portal);
    Page admin = desks.open("admin", "policies.xhtml");
    admin.click("tr:has-text('第 1 版') a:has-text('复制为草案') >> nth=-1");
    admin.waitForURL("**/policy-draft.xhtml?version=*");
    String version = admin.url().replaceAll(".*=", "");

    admin.fill("[id='draft:effectiveFrom']", "2075-01-01");
    admin.fill("[id='draft:reason']", "职代会决议");
    admin.fill("[id='draft:rates:1:rate']", "4");
    admin.click("[id='draft:save']");
    assertThat(admin.locator("[id='draft:rates:1:rate'] ~ .ui-message")).containsText("不能小于");

    admin.fill("[id='draft:rates:1:rate']", "12");
    admin.fill("[id='draft:roles:2:nameZh']", "分管领导责任");
    admin.click("[id='draft:save']");
    admin.waitForURL("**/policy.xhtml?version=" + version);
    assertThat(admin.locator("#differences")).containsText("12%");
    assertThat(admin.locator("#differences")).containsText("分管领导责任");
    assertThat(admin.locator("#policy")).not().containsText("发布执行");
    admin.click("#trial button");
    admin.waitForURL("**months=12**");
    assertThat(admin.locator("#trial")).containsText("件投诉");
    assertThat(admin.locator("body")).not().containsText("⟦");

    Page leader = desks.open("leader", "policy.xhtml?version=" + version);
    leader.click("[id='policy:release']");
    leader.click(".ui-dialog button:has-text('发布执行')");
    assertThat(leader.locator("#policy")).containsText("已发布");
    assertThat(leader.locator("body")).not().containsText("⟦");
  }

  @Test
  void theDatabaseRefusesToChangeWhatIsReleased() {
    refused("update penalty_policy set effective_from = '2030-01-01' where version = 1");
    refused("delete from penalty_policy where version = 1");
    refused("update penalty_rate set rate = 0 where policy_version = 1");
    refused("insert into penalty_delay_band values (1, 48, 200)");
    refused("delete from penalty_role where policy_version = 1");
    refused("truncate penalty_repeat_factor");
  }

  @Test
  void overRestVersionsAreReadDraftedAndCompared() {
    RestClient hr = new RestClient(portal, "hr");
    var draft = hr.post("/penalty-policies?from=1", "");
    assertThat(draft.status()).as("%s", draft.body()).isEqualTo(201);
    String path = "/penalty-policies/" + draft.text("/version");
    assertThat(hr.get(path).text("/policy/roles/0/code")).isEqualTo("DIRECT");
    assertThat(hr.get(path + "/differences").body()).isEmpty();
    assertThat(hr.get(path + "/what-if?months=0").status()).isEqualTo(400);
    assertThat(hr.get(path + "/what-if?months=3").status()).isEqualTo(200);
    assertThat(hr.post(path + "/actions/release", "").status()).isEqualTo(409);
    assertThat(hr.as("clerk").get("/penalty-policies").status()).isEqualTo(403);
    assertThat(hr.post(path + "/actions/withdraw", "").text("/status")).isEqualTo("WITHDRAWN");
  }

  private static void refused(String sql) {
    assertThatThrownBy(() -> PortalDatabase.execute(sql)).hasMessageContaining("ERROR");
  }
}
