package org.opencomplaint.web.penalty;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.opencomplaint.web.testing.Browser;
import org.opencomplaint.web.testing.Desks;
import org.opencomplaint.web.testing.Penalised;
import org.opencomplaint.web.testing.RestClient;

/**
 * An employee appeals on his own page, and somebody who took no part hears him. Nothing is left to
 * be deducted, which other tests would find in their months.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AppealIT {
  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  @Test
  void anAppealIsHeardAndThePenaltyRevoked() {
    String number = Penalised.employee(portal);
    new RestClient(portal, "handler")
        .post("/complaints/" + number + "/attachments?name=record.txt", "\"当班记录\"");
    Desks desks = new Desks(browser, portal);
    Page employee = desks.open("employee", "mine.xhtml");
    Locator penalty = about(employee, number);
    penalty.getByRole(AriaRole.BUTTON).getByText("提出申诉").click();
    about(employee, number).locator("textarea").fill("当天由他人代班");
    about(employee, number)
        .locator("input[type=file]")
        .setInputFiles(new FilePayload("排班表.txt", "text/plain", "当班:李师傅".getBytes(UTF_8)));
    about(employee, number).getByText("提交申诉").click();
    assertThat(about(employee, number)).containsText("当天由他人代班");
    assertThat(about(employee, number)).containsText("排班表.txt");

    Page manager = desks.open("manager", "accountability.xhtml?status=APPEALED");
    Locator line = manager.locator("tr").filter(new Locator.FilterOptions().setHasText(number));
    line.locator("a[href*=hearing]").click();
    assertThat(manager.locator("#content")).containsText("当天由他人代班");
    assertThat(manager.locator("#content")).containsText("排班表.txt");
    assertThat(manager.locator("#content")).containsText("record.txt");
    assertThat(manager.locator("#content")).containsText("未按规程操作");
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
}
