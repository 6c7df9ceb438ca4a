package org.opencomplaint.web.complaint;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URL;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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
import org.opencomplaint.web.testing.RestClient.Answer;

/** What was recorded wrongly is put right, over REST and on the complaint's page. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class CorrectionIT {
  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  @Test
  void oldAndNewAreKeptAndTheTrailDoesNotNameTheCustomer() {
    Story story = Story.registered(portal);
    String phone = phone();
    String form =
        """
        {"customer": {"phone": "%s"}, "subject": {"product": "洗衣机"}, "clear": ["demand.amount"],
         "reason": "听错了"}
        """
            .formatted(phone);
    story.does("clerk", "correct", form);

    JsonNode file = story.file();
    assertThat(file.at("/intake/customer/phone").asText()).isEqualTo(phone);
    assertThat(file.at("/intake/customer/email").asText()).isEqualTo("wang@example.com");
    assertThat(file.at("/intake/demandAmount").isNull()).isTrue();
    assertThat(file.at("/corrections/0/fields").toString())
        .contains("CUSTOMER_PHONE", "13812341234", phone, "PRODUCT", "冰箱", "洗衣机", "DEMAND_AMOUNT");
    assertThat(story.file("auditor").at("/corrections/0/fields").toString())
        .contains("138****1234")
        .doesNotContain("13812341234", phone);
    JsonNode trail = new RestClient(portal, "auditor").get(story.path() + "/trail").body();
    assertThat(trail.at("/genuine").asBoolean()).isTrue();
    assertThat(trail.at("/events/1/details").asText())
        .contains("subject.product", "冰箱", "洗衣机", "customer.phone", "digest", "听错了")
        .doesNotContain("13812341234", phone);
  }

  @Test
  void whatCouldNotBeRegisteredIsNotRecordedByACorrectionEither() {
    Story story = Story.registered(portal);
    assertInvalid(story, "{\"customer\": {\"email\": \"nonsense\"}, %s}", "customer.email");
    assertInvalid(story, "{\"clear\": [\"customer.name\"], %s}", "customer.name");
    assertInvalid(story, "{\"clear\": [\"facts\"], %s}", "clear");
    assertInvalid(story, "{\"category\": \"NONE\", %s}", "category");
    assertInvalid(story, "{\"subject\": {\"employee\": \"nobody\"}, %s}", "subject.employee");
    assertInvalid(story, "{\"occurredAt\": \"2199-01-01T00:00:00Z\", %s}", "occurredAt");
    assertInvalid(story, "{\"occurredAt\": \"1999-01-01T00:00:00Z\", %s}", "occurredAt");
    assertInvalid(story, "{\"replyBy\": \"2001-01-01\", %s}", "replyBy");
    assertThat(refusal(story, "clerk", "{\"subject\": {\"product\": \"冰箱\"}, \"reason\": \"x\"}"))
        .isEqualTo("NOTHING_CORRECTED");
    assertThat(refusal(story, "clerk", "{\"channel\": \"EMAIL\"}")).isEqualTo("REASON");
    assertThat(refusal(story, "manager", "{\"channel\": \"EMAIL\", \"reason\": \"x\"}"))
        .isEqualTo("ROLE");
    assertThat(story.file().at("/corrections")).isEmpty();
  }

  private static void assertInvalid(Story story, String form, String field) {
    Answer answer = story.tries("clerk", "correct", form.formatted("\"reason\": \"x\""));
    assertThat(answer.status()).as(form).isEqualTo(400);
    assertThat(answer.text("/errors/0/field")).isEqualTo(field);
  }

  private static String refusal(Story story, String who, String form) {
    return story.tries(who, "correct", form).text("/guard");
  }

  @Test
  void searchAndCountFollow() {
    String phone = phone();
    String wrong = phone();
    String form = Story.registration("冰箱").replace("SO-1", "K" + phone.substring(3));
    Story first = Story.registered(portal, form.replace("13812341234", phone));
    Story second = Story.registered(portal, form.replace("13812341234", wrong));
    assertThat(second.file().at("/intake/nth").asInt()).isEqualTo(1);
    assertThat(found(wrong)).isEqualTo(1);

    second.does(
        "clerk",
        "correct",
        "{\"customer\": {\"phone\": \"%s\"}, \"reason\": \"x\"}".formatted(phone));

    assertThat(first.file().at("/intake/nth").asInt()).isEqualTo(1);
    assertThat(second.file().at("/intake/nth").asInt()).isEqualTo(2);
    assertThat(found(wrong)).isZero();
    assertThat(found(phone)).isEqualTo(2);
    first.does("officer", "correct", "{\"clear\": [\"subject.orderNo\"], \"reason\": \"x\"}");
    assertThat(second.file().at("/intake/nth").asInt()).isEqualTo(1);
  }

  private int found(String phone) {
    return new RestClient(portal, "officer")
        .get("/complaints?q=" + phone)
        .body()
        .at("/total")
        .asInt();
  }

  @Test
  void whoeverHoldsItIsToldAndSeesThatItWouldGoElsewhere() {
    Story story =
        Story.registered(portal)
            .does("officer", "accept", Story.ACCEPT)
            .does("officer", "assign", Story.ASSIGN);
    story.does("clerk", "correct", "{\"category\": \"TRANSPORT.DAMAGE\", \"reason\": \"运输造成\"}");

    assertThat(story.place()).startsWith("INVESTIGATION");
    assertThat(story.file().at("/leadDepartment/code").asText()).isEqualTo("QUALITY");
    assertThat(story.file().at("/suggestedDepartment/code").asText()).isEqualTo("LOGISTICS");
    assertThat(
            PortalDatabase.number(
                "select count(*) from notification n join complaint c on c.id = n.complaint_id"
                    + " and c.holder_id = n.recipient_id where n.kind = 'CORRECTED' and c.number = '"
                    + story.number()
                    + "'"))
        .isEqualTo(1);
  }

  @Test
  void theDatabaseKeepsWhatWasCorrected() {
    Story.registered(portal).does("clerk", "correct", "{\"place\": \"西安\", \"reason\": \"x\"}");
    assertThatThrownBy(() -> PortalDatabase.execute("update corrected_field set old_value = ''"))
        .hasMessageContaining("append-only");
    assertThatThrownBy(() -> PortalDatabase.execute("delete from correction"))
        .hasMessageContaining("append-only");
  }

  @Test
  void onThePageOnlyWhatIsTypedIsCorrectedAndAConflictLosesNothing() {
    Story story = Story.registered(portal);
    String corrected = phone();
    Page page =
        new Desks(browser, portal)
            .open("clerk", "complaint.xhtml?action=correct&number=" + story.number());
    assertThat(page.getByLabel("客户姓名")).hasValue("王小明");
    assertThat(page.getByLabel("要求金额")).hasValue("800.00");
    page.getByLabel("客户姓名").fill("王晓明");
    page.getByLabel("订单").fill("");
    page.getByLabel("更正原因").fill("客户来电更正");
    story.does(
        "officer",
        "correct",
        "{\"customer\": {\"phone\": \"%s\"}, \"reason\": \"x\"}".formatted(corrected));

    submit(page);
    assertThat(page.locator("#messages")).containsText("别人已经办理了这件投诉");
    assertThat(page.getByLabel("客户姓名")).hasValue("王晓明");
    assertThat(page.getByLabel("更正原因")).hasValue("客户来电更正");
    submit(page);

    assertThat(page.locator("#corrections")).containsText("客户姓名：王小明 → 王晓明");
    assertThat(page.locator("#corrections")).containsText("单号：SO-1 → （空）");
    assertThat(
            page.locator(".oc-event-fact", new Page.LocatorOptions().setHasText("客户姓名：王小明 → 王晓明")))
        .isVisible();
    JsonNode file = story.file();
    assertThat(file.at("/intake/customer/phone").asText()).isEqualTo(corrected);
    assertThat(file.at("/intake/customer/name").asText()).isEqualTo("王晓明");
    assertThat(file.at("/intake/subject/orderNo").isNull()).isTrue();
    assertThat(file.at("/corrections")).hasSize(2);
    assertThat(file.at("/corrections/1/fields")).hasSize(2);
  }

  @Test
  void onThePageNothingChangedAndWrongFieldsAreToldWhereTheyStand() {
    Story story = Story.registered(portal);
    Page page =
        new Desks(browser, portal)
            .open("officer", "complaint.xhtml?action=correct&number=" + story.number());
    page.getByLabel("更正原因").fill("核对");
    submit(page);
    assertThat(page.locator("#messages")).containsText("没有任何改动");
    page.getByLabel("电子邮箱").fill("nonsense");
    page.getByLabel("要求答复日期").fill("2001-01-01");
    submit(page);
    assertThat(page.locator("#messages")).containsText("要求答复的日期早于登记当天");
    assertThat(page.getByLabel("电子邮箱")).hasValue("nonsense");
  }

  private static void submit(Page page) {
    page.locator("[id='action:submit']").click();
  }

  private static String phone() {
    return "139" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
  }

  @Test
  void thePrintedFormHasWhatIsRecordedNowAndSaysWhatWasCorrected() throws IOException {
    Story story =
        Story.registered(portal)
            .does(
                "officer", "correct", "{\"subject\": {\"product\": \"洗衣机\"}, \"reason\": \"听错了\"}");
    byte[] form =
        new Desks(browser, portal)
            .of("clerk")
            .request()
            .get(portal + "files/forms/" + story.number() + "/T1")
            .body();
    try (PDDocument document = Loader.loadPDF(form)) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("登记更正", "王建平", "听错了", "商品或服务：冰箱 → 洗衣机");
    }
  }
}
