package org.opencomplaint.web.penalty;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URL;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.opencomplaint.web.testing.Browser;
import org.opencomplaint.web.testing.Desks;
import org.opencomplaint.web.testing.RestClient;

/**
 * An employee appeals on his own page, and somebody who took no part hears him. Nothing is left to
 * be deducted, which other tests would find in their months.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AppealIT {
  private static final Map<String, String> STEPS =
      Map.of(
          "accept", "{\"reason\": \"属实\"}",
          "assign", "{\"department\": \"QUALITY\", \"reason\": \"由该部门经办\"}",
          "submit-findings",
              """
              {"rootCause": "PEOPLE", "analysis": "未按规程操作",
               "lossLines": [{"kind": "GOODS", "quantity": 1, "unitCost": "1200.00"}],
               "liabilities": [{"employee": "employee", "role": "DIRECT", "share": 1}]}
              """,
          "propose",
              """
              {"remedies": [{"kind": "EXCHANGE", "value": "800.00", "basis": "三包规定"}],
               "customerAgreed": true}
              """,
          "approve", "{}");

  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  @Test
  void anAppealIsHeardAndThePenaltyRevoked() {
    String number = penalised();
    Desks desks = new Desks(browser, portal);
    Page employee = desks.open("employee", "mine.xhtml");
    Locator penalty = about(employee, number);
    penalty.getByRole(AriaRole.BUTTON).getByText("提出申诉").click();
    about(employee, number).locator("textarea").fill("当天由他人代班");
    about(employee, number).getByText("提交申诉").click();
    assertThat(about(employee, number)).containsText("当天由他人代班");

    Page manager = desks.open("manager", "accountability.xhtml?status=APPEALED");
    Locator line = manager.locator("tr").filter(new Locator.FilterOptions().setHasText(number));
    line.locator("a[href*=hearing]").click();
    assertThat(manager.locator("#content")).containsText("当天由他人代班");
    manager.locator("[id='hear:amount']").fill("0");
    manager.locator("#hear button[type=submit]").first().click();
    assertThat(manager.locator("#messages")).containsText("请填写");
    manager.locator("[id='hear:reason']").fill("由他人所为");
    manager.locator("#hear button[type=submit]").first().click();
    assertThat(manager.locator(".ui-growl")).containsText("处罚撤销");

    employee.navigate(portal + "mine.xhtml");
    assertThat(about(employee, number)).containsText("由他人所为");
    assertThat(about(employee, number)).containsText("已撤销");
  }

  private static Locator about(Page page, String number) {
    return page.locator("section").filter(new Locator.FilterOptions().setHasText(number));
  }

  private String penalised() {
    RestClient rest = new RestClient(portal, "clerk");
    String number =
        rest.post(
                "/complaints",
                """
                {"channel": "PHONE", "severity": "GENERAL", "category": "SALES_CONTRACT.GRADE",
                 "facts": "收到的货物等级与合同约定不符", "demand": {"remedy": "EXCHANGE"},
                 "customer": {"name": "王小明", "phone": "13812341234"}}
                """)
            .text("/number");
    act(rest.as("officer"), number, "accept");
    act(rest.as("officer"), number, "assign");
    act(rest.as("handler"), number, "submit-findings");
    act(rest.as("handler"), number, "propose");
    act(rest.as("head"), number, "approve");
    return number;
  }

  private static void act(RestClient who, String number, String action) {
    RestClient.Answer answer =
        who.post("/complaints/" + number + "/actions/" + action, STEPS.get(action));
    org.assertj.core.api.Assertions.assertThat(answer.status())
        .as("%s: %s", action, answer.body())
        .isEqualTo(200);
  }
}
