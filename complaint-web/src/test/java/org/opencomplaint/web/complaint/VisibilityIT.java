package org.opencomplaint.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencomplaint.web.testing.RestClient;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class VisibilityIT {
  @ArquillianResource private URL portal;

  private final String product = "p" + UUID.randomUUID().toString().substring(0, 8);

  @ParameterizedTest
  @CsvSource({
    "clerk, true",
    "officer, true",
    "manager, true",
    "leader, true",
    "auditor, true",
    "handler, true",
    "head, true",
    "handler2, true",
    "head2, true",
    "handler3, false",
    "head3, false",
    "hr, false",
    "admin, false",
    "employee, false"
  })
  void everyoneFindsWhatConcernsHim(String username, boolean sees) {
    Story story = Story.registered(portal, Story.registration(product));
    story.does("officer", "accept", Story.ACCEPT);
    story.does(
        "officer", "assign", "{\"department\": \"QUALITY\", \"coHandling\": [\"LOGISTICS\"]}");
    RestClient caller = new RestClient(portal, username);

    assertThat(caller.get(story.path()).status()).isEqualTo(sees ? 200 : 404);
    assertThat(caller.get(story.path() + "/trail").status()).isEqualTo(sees ? 200 : 404);
    assertThat(caller.get("/complaints?q=" + product).body().at("/total").asInt())
        .isEqualTo(sees ? 1 : 0);
  }

  @Test
  void aDepartmentDoesNotSeeWhatIsNotAssignedToIt() {
    Story story = Story.registered(portal, Story.registration(product));

    assertThat(new RestClient(portal, "handler").get(story.path()).status()).isEqualTo(404);
  }

  @Test
  void theAuditorSeesMaskedContacts() {
    Story story = Story.registered(portal);

    assertThat(story.file("auditor").at("/intake/customer/phone").asText())
        .isEqualTo("138****1234");
    assertThat(story.file("auditor").at("/intake/customer/name").asText()).isEqualTo("王小明");
    assertThat(story.file("auditor").at("/intake/customer/masked").asBoolean()).isTrue();
    assertThat(story.file("officer").at("/intake/customer/phone").asText())
        .isEqualTo("13812341234");
  }

  @ParameterizedTest
  @CsvSource({
    "auditor, 王**",
    "officer, 王小明",
    "manager, 王小明",
    "clerk, 王小明",
    "handler, 王小明",
    "head, 王**"
  })
  void aConfidentialCustomerIsKnownToFew(String username, String name) {
    Story story = confidential();
    RestClient caller = new RestClient(portal, username);

    assertThat(story.file(username).at("/intake/customer/name").asText()).isEqualTo(name);
    assertThat(caller.get("/complaints?q=" + product).text("/items/0/customerName"))
        .isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%E7%8E%8B%E5%B0%8F%E6%98%8E", "13812341234"})
  void aConfidentialCustomerIsFoundByTheTrustedOnly(String who) {
    confidential();
    String mine = "/complaints?size=200&q=" + who;

    assertThat(new RestClient(portal, "auditor").get(mine).body().toString())
        .doesNotContain(product);
    assertThat(new RestClient(portal, "officer").get(mine).body().toString()).contains(product);
  }

  @Test
  void aTelephoneNumberCannotBeGuessedDigitByDigit() {
    Story.registered(portal, Story.registration(product));
    RestClient auditor = new RestClient(portal, "auditor");

    assertThat(auditor.get("/complaints?q=" + product + "%2013812341234").text("/total"))
        .isEqualTo("1");
    for (String part : List.of("1381234", "138-1234", "tel1381234")) {
      assertThat(auditor.get("/complaints?q=" + product + "%20" + part).text("/total"))
          .as(part)
          .isEqualTo("0");
    }
    assertThat(auditor.get("/complaints?q=" + product + "&customer=1381234").text("/total"))
        .isEqualTo("0");
  }

  private Story confidential() {
    Story story =
        Story.registered(
            portal,
            Story.registration(product).replace("\"phone\"", "\"confidential\": true, \"phone\""));
    return story.does("officer", "accept", Story.ACCEPT).does("officer", "assign", Story.ASSIGN);
  }
}
