package org.opencomplaint.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.web.testing.PortalSession;
import org.opencomplaint.web.testing.RestClient;

/** What stands beside a complaint: the customer's others, and others of the same matter. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RelatedIT {
  @ArquillianResource private URL portal;

  private final String own = UUID.randomUUID().toString().substring(0, 8);
  private final String phone = "139" + (10_000_000 + Math.abs(own.hashCode() % 80_000_000));

  @Test
  void theCustomersOthersAreThereWithHowTheyEnded() {
    Story before = registered("A", "O-1", false);
    before.does("officer", "accept", Story.ACCEPT);
    Story present = registered("B", "O-2", false);

    JsonNode history = related("officer", present).at("/history");
    assertThat(history.at("/total").asInt()).isEqualTo(1);
    assertThat(history.at("/latest/0/number").asText()).isEqualTo(before.number());
    assertThat(
            new RestClient(portal, "officer")
                .get("/complaints?customerOf=" + present.number())
                .text("/total"))
        .isEqualTo("2");
    assertThat(page("officer", present)).contains(before.number(), "该客户的其他投诉");
  }

  @Test
  void aTelephoneIsTheSameHoweverItIsTypedAndWhicheverOfTheTwo() {
    Story before = registered("A", "O-1", false);
    Story again =
        Story.registered(
            portal,
            Story.registration(own + "B")
                .replace("SO-1", own + "O-1")
                .replace("13812341234", "010-62345678转" + (phone.hashCode() & 0xffff))
                .replace(
                    "\"email\"",
                    "\"phone2\": \"+86 "
                        + phone.substring(0, 3)
                        + "-"
                        + phone.substring(3)
                        + "\", \"email\"")
                .replace("王小明", "李小红"));

    assertThat(again.file().at("/intake/nth").asInt()).isEqualTo(2);
    assertThat(numbers(related("officer", again).at("/history/latest")))
        .containsExactly(before.number());
    assertThat(numbers(related("officer", before).at("/history/latest")))
        .containsExactly(again.number());
    assertThat(again.file("auditor").at("/intake/customer/phone2").asText())
        .isEqualTo(phone.substring(0, 3) + "****" + phone.substring(7));
  }

  @Test
  void aCustomerInConfidenceIsNotGivenAwayByHisOtherComplaints() {
    Story open = registered("A", "O-1", false);
    Story confidential = registered("B", "O-2", true);

    assertThat(numbers(related("officer", open).at("/history/latest")))
        .containsExactly(confidential.number());
    assertThat(related("auditor", open).at("/history/total").asInt()).isZero();
    assertThat(related("auditor", confidential).at("/history").isNull()).isTrue();
    assertThat(
            new RestClient(portal, "auditor")
                .get("/complaints?customerOf=" + confidential.number())
                .text("/errors/0/field"))
        .isEqualTo("customerOf");
  }

  @Test
  void othersOfTheSameOrderComeBeforeThoseOfTheSameProduct() {
    Story product = registered("A", "O-1", false);
    Story order = registered("B", "O-2", false);
    Story present = registered("A", "O-2", false);

    JsonNode similar = related("officer", present).at("/similar");
    assertThat(List.of(similar.get(0), similar.get(1)))
        .extracting(one -> one.at("/complaint/number").asText() + one.at("/why").asText())
        .containsExactly(order.number() + "ORDER", product.number() + "PRODUCT");
    assertThat(similar.get(0).at("/alike").asInt()).isGreaterThan(60);
  }

  @Test
  void aDepartmentSeesOnlyThoseThatConcernIt() {
    registered("A", "O-1", false);
    Story present = registered("A", "O-1", false);
    present.does("officer", "accept", Story.ACCEPT).does("officer", "assign", Story.ASSIGN);

    JsonNode beside = related("handler", present);
    assertThat(beside.at("/history/total").asInt()).isZero();
    assertThat(beside.at("/similar")).isEmpty();
    assertThat(new RestClient(portal, "employee").get(present.path() + "/related").status())
        .isEqualTo(404);
  }

  private JsonNode related(String username, Story story) {
    return new RestClient(portal, username).get(story.path() + "/related").body();
  }

  private String page(String username, Story story) {
    PortalSession session = new PortalSession(portal);
    session.signIn(username);
    return session.get("complaint.xhtml?number=" + story.number()).body();
  }

  private static List<String> numbers(JsonNode lines) {
    return lines.findValuesAsText("number").stream().filter(one -> !one.isEmpty()).toList();
  }

  private Story registered(String product, String order, boolean confidential) {
    return Story.registered(
        portal,
        Story.registration(own + product)
            .replace("SO-1", own + order)
            .replace("13812341234", phone)
            .replace("\"phone\"", "\"confidential\": " + confidential + ", \"phone\""));
  }
}
