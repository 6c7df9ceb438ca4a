package org.opencomplaint.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.opencomplaint.web.testing.Browser;
import org.opencomplaint.web.testing.Desks;
import org.opencomplaint.web.testing.RestClient;

/** Everybody's own page for absences and delegated approvals; all that is entered lies ahead. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AwayPageIT {
  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  private final LocalDate later = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(200);

  @Test
  void anEmployeeEntersChangesAndEndsHisOwnAbsence() {
    Page page = new Desks(browser, portal).open("handler3", "away.xhtml");
    page.fill("[id='absence:deputy_input']", "1013");
    page.fill("[id='absence:from']", later.toString());
    page.fill("[id='absence:to']", later.plusDays(3).toString());
    page.click("[id='absence:save']");
    assertThat(page.locator("#absences")).containsText("何静怡");
    assertThat(page.locator("body")).not().containsText("授权审批");

    page.click("#absences button:has-text('修改')");
    assertThat(page.locator("[id='absence:to']")).hasValue(later.plusDays(3).toString());
    page.fill("[id='absence:to']", later.minusDays(3).toString());
    page.click("[id='absence:save']");
    assertThat(page.locator("#messages")).containsText("结束日期不能早于开始日期");
    page.fill("[id='absence:to']", later.plusDays(9).toString());
    page.click("[id='absence:save']");
    assertThat(page.locator("#absences tbody tr")).hasCount(1);

    page.click("#absences button:has-text('已返岗')");
    assertThat(page.locator("#absences")).hasCount(0);
    assertThat(page.locator("body")).not().containsText("⟦");
  }

  @Test
  void aHeadDelegatesUpToAnAmountAndRevokesIt() {
    Page page = new Desks(browser, portal).open("head3", "away.xhtml");
    page.fill("[id='delegation:delegate_input']", "1014");
    page.fill("[id='delegation:limit']", "500.00");
    page.fill("[id='delegation:from']", later.toString());
    page.fill("[id='delegation:to']", later.plusDays(3).toString());
    page.click("[id='delegation:add']");
    assertThat(page.locator("#delegations")).containsText("500.00");
    page.click("#delegations button:has-text('立即撤销')");
    assertThat(page.locator("#delegations")).hasCount(0);
    assertThat(page.locator("body")).not().containsText("⟦");
  }

  @Test
  void nobodyTouchesAnothersAbsence() {
    RestClient handler = new RestClient(portal, "handler3");
    String days =
        "\"from\": \"%s\", \"to\": \"%s\"}".formatted(later.plusDays(50), later.plusDays(51));
    String form = "{\"deputy\": \"1013\", " + days;
    assertThat(handler.post("/me/absences", form).status()).isBetween(200, 204);
    long id = handler.get("/me/absences").body().at("/0/id").asLong();
    RestClient other = handler.as("handler");
    assertThat(
            other
                .send(
                    other
                        .request("/me/absences/" + id, "Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(form)))
                .status())
        .isEqualTo(404);
    assertThat(other.send(other.request("/me/absences/" + id).DELETE()).status()).isEqualTo(404);
    assertThat(other.get("/me/absences").body()).isEmpty();
    assertThat(handler.send(handler.request("/me/absences/" + id).DELETE()).status())
        .isBetween(200, 204);
  }

  @Test
  void whoApprovesNamesADeputyWhoApproves() {
    RestClient head = new RestClient(portal, "head3");
    String days =
        "\"from\": \"%s\", \"to\": \"%s\"}".formatted(later.plusDays(60), later.plusDays(61));
    assertThat(
            head.post("/me/absences", "{\"deputy\": \"handler3\", " + days)
                .body()
                .at("/errors/0/code")
                .asText())
        .isEqualTo("DEPUTY_APPROVES");
  }
}
