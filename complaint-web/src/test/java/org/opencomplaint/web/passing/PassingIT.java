package org.opencomplaint.web.passing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.stream.StreamSupport;
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

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PassingIT {
  private static final String REFUSAL = "{\"reason\": \"不属于我部门\"}";

  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  @Test
  void aComplaintThatCameBackIsShownWithItsWayAndLeadsToItsPage() {
    String number = passedThereAndBack();

    JsonNode chain = chain(number);
    assertThat(chain.at("/refusals").asInt()).isEqualTo(2);
    assertThat(chain.at("/transfers").asInt()).isEqualTo(2);
    assertThat(chain.at("/returns").asInt()).isEqualTo(1);
    assertThat(chain.at("/legs")).hasSize(3);
    assertThat(chain.at("/legs/0/refusedBy/name").asText()).isEqualTo("张志远");
    assertThat(chain.at("/legs/2/returned").asBoolean()).isTrue();

    Page page = new Desks(browser, portal).open("manager", "passing.xhtml");
    assertThat(page.locator("#chains")).containsText(number);
    assertThat(page.locator("#departments")).containsText("质量管理部");
    assertThat(page.locator("body")).not().containsText("⟦");
    page.click("#chains a:has-text('" + number + "')");
    page.waitForURL("**/complaint.xhtml?number=" + number);
  }

  @Test
  void departmentsAreCountedWithTheirRefusalsAndHowLongTheyHeldThem() {
    passedThereAndBack();

    Answer report = new RestClient(portal, "auditor").get("/passing");
    JsonNode quality = find(report.body().at("/departments"), "/department/code", "QUALITY");
    assertThat(quality.at("/refused").asInt()).isPositive();
    assertThat(quality.at("/assigned").asInt())
        .isGreaterThanOrEqualTo(quality.at("/refused").asInt());
    assertThat(quality.at("/heldMinutes").isIntegralNumber()).isTrue();
    assertThat(report.body().at("/counts/returned").asInt()).isPositive();
  }

  @Test
  void aWrongPeriodIsToldAndOnlyManagementLooks() {
    RestClient manager = new RestClient(portal, "manager");
    assertThat(manager.get("/passing?from=2026-02-01&to=2026-01-01").text("/errors/0/field"))
        .isEqualTo("to");
    assertThat(manager.as("handler").get("/passing").status()).isEqualTo(403);
  }

  private String passedThereAndBack() {
    RestClient client = new RestClient(portal, "clerk");
    String registration =
        """
        {"channel": "PHONE", "severity": "GENERAL", "category": "PRODUCT_QUALITY.DEFECT",
         "customer": {"name": "王小明", "phone": "13812341234"}, "subject": {"product": "皮球"},
         "facts": "收到的冰箱外壳有划痕", "demand": {"remedy": "EXCHANGE"}}
        """;
    String number = client.post("/complaints", registration).text("/number");
    act("officer", number, "accept", "{\"reason\": \"属实\"}");
    act("officer", number, "assign", "{\"department\": \"QUALITY\"}");
    act("head", number, "refuse", REFUSAL);
    act("officer", number, "assign", "{\"department\": \"LOGISTICS\", \"reason\": \"运输中损坏\"}");
    act("head2", number, "refuse", REFUSAL);
    act("manager", number, "assign", "{\"department\": \"QUALITY\"}");
    return number;
  }

  private void act(String username, String number, String action, String form) {
    Answer answer =
        new RestClient(portal, username).post("/complaints/" + number + "/actions/" + action, form);
    assertThat(answer.status()).as("%s: %s", action, answer.body()).isEqualTo(200);
  }

  private JsonNode chain(String number) {
    Answer report = new RestClient(portal, "manager").get("/passing?size=200");
    return find(report.body().at("/chains/items"), "/number", number);
  }

  private static JsonNode find(JsonNode list, String pointer, String value) {
    return StreamSupport.stream(list.spliterator(), false)
        .filter(one -> one.at(pointer).asText().equals(value))
        .findFirst()
        .orElseThrow();
  }
}
