package org.opencomplaint.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIResponse;
import java.io.IOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.opencomplaint.web.testing.Browser;
import org.opencomplaint.web.testing.Desks;
import org.opencomplaint.web.testing.RestClient;
import org.opencomplaint.web.testing.RestClient.Answer;

/** A case about the officer on duty: substitutes take its steps, and the forms name them. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SignaturesIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String REGISTRATION =
      """
      {"channel": "PHONE", "severity": "GENERAL", "category": "SERVICE.ATTITUDE",
       "customer": {"name": "周先生", "phone": "13812349999"},
       "subject": {"product": "退换货服务", "employee": "officer"},
       "facts": "受理人员拒绝登记退货并挂断电话", "demand": {"remedy": "APOLOGY"}}
      """;

  /** The labels under which T2 prints signatures, and the actions they are for. */
  private static final Map<String, String> SIGNED =
      Map.of(
          "ACCEPT", "判定/分派人",
          "SUBMIT_FINDINGS", "调查人",
          "PROPOSE", "提出人",
          "CLOSE", "主管");

  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  private Desks desks;
  private String number;

  @BeforeEach
  void aComplaintAboutTheOfficerOnDuty() {
    desks = new Desks(browser, portal);
    Answer answer = new RestClient(portal, "clerk").post("/complaints", REGISTRATION);
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
    number = answer.text("/number");
  }

  @Test
  void whoIsComplainedOfAndTheirManagerAreToldToKeepOutAndWhoTakesOver() {
    JsonNode complaint = complaint();
    assertThat(complaint.at("/holder/no").asText()).isEqualTo("1001");
    refuses(
        "officer",
        "reject",
        "{\"reasonCode\": \"NO_FAULT\", \"reason\": \"没有问题\", \"reply\": \"您好\"}");
    refuses("manager", "pause", "{\"waitingFor\": \"CUSTOMER\", \"reason\": \"等客户\"}");
    assertThat(
            desks
                .open("officer", "complaint.xhtml?number=" + number)
                .locator("#recused")
                .innerText())
        .contains("须回避", "陈国栋");
    assertThat(
            desks
                .open("leader", "complaint.xhtml?number=" + number)
                .locator("#because")
                .innerText())
        .contains("代 王建平（回避）");
  }

  @Test
  void everySignatureOnTheFormsIsWhoTheTrailSays() throws IOException {
    act("leader", "accept", "{\"reason\": \"录音为证\"}");
    act("leader", "assign", "{\"department\": \"QUALITY\", \"reason\": \"服务质量\"}");
    act("handler", "submit-findings", "{\"rootCause\": \"THIRD_PARTY\", \"analysis\": \"线路故障\"}");
    act(
        "head",
        "propose",
        """
        {"remedies": [{"kind": "APOLOGY", "value": "1500.00", "basis": "服务规范第三条"}],
         "customerAgreed": true}
        """);
    act("leader", "approve", "{\"comment\": \"同意致歉\"}");
    assertThat(complaint().at("/stage").asText()).isEqualTo("EXECUTION");
    String now = complaint().at("/registeredAt").asText();
    String approved = complaint().at("/enteredAt").asText(now);
    act(
        "handler",
        "complete",
        """
        {"executions": [{"remedy": 1, "by": "handler", "at": "%1$s", "evidence": "致歉信"}],
         "notifiedAt": "%1$s", "feedback": {"speed": 4, "attitude": 4, "result": 4, "overall": 4}}
        """
            .formatted(approved));
    act("leader", "close", "{\"summary\": \"已致歉\", \"lessons\": \"加强培训\"}");

    String form = text(sheet("T2"));
    Map<String, JsonNode> last = lastOfEach();
    for (JsonNode event : last.values()) {
      String label = SIGNED.getOrDefault(event.at("/action").asText(), "");
      assertThat(form)
          .as("%s", event)
          .containsPattern(Pattern.quote(label) + "\\s*" + Pattern.quote(signature(event)));
    }
    assertThat(form).contains("1001（代 王建平，回避）", "1008（代为 刘思源）", "1001（代 林雅琴，回避）", "一次批示两级有效");
    assertThat(details(last.get("APPROVE")).at("/levels"))
        .extracting(JsonNode::asText)
        .containsExactly("HEAD", "MANAGER");
    assertThat(text(sheet("T8"))).contains(signature(last.get("COMPLETE")));
    assertThat(text(sheet("T1"))).contains(last.get("REGISTER").at("/actor/name").asText());
    assertThat(desks.open("leader", "complaint.xhtml?number=" + number).locator("main").innerText())
        .contains("代 王建平（回避）", "代为 刘思源", "代 林雅琴（回避）", "一次批示");
  }

  private void refuses(String recused, String action, String form) {
    Answer refused =
        new RestClient(portal, recused).post("/complaints/" + number + "/actions/" + action, form);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.text("/guard")).isEqualTo("RECUSED");
    assertThat(refused.text("/detail")).contains("回避");
  }

  /** As the form prints it: name, number, and in whose place. */
  private static String signature(JsonNode event) throws JsonProcessingException {
    String who = event.at("/actor/name").asText() + " " + event.at("/actor/no").asText();
    JsonNode details = details(event);
    if (details.at("/onBehalfOf").isMissingNode()) {
      return who;
    }
    String principal = details.at("/onBehalfOf").asText().split(" ", 2)[1];
    return switch (details.at("/because").asText()) {
      case "RECUSAL" -> who + "（代 " + principal + "，回避）";
      case "COLLEAGUE" -> who + "（代为 " + principal + "）";
      default -> throw new AssertionError(details.toString());
    };
  }

  private static JsonNode details(JsonNode event) throws JsonProcessingException {
    return JSON.readTree(event.at("/details").asText());
  }

  private Map<String, JsonNode> lastOfEach() {
    JsonNode events =
        new RestClient(portal, "leader")
            .get("/complaints/" + number + "/trail")
            .body()
            .at("/events");
    Map<String, JsonNode> last = new HashMap<>();
    StreamSupport.stream(events.spliterator(), false)
        .forEach(event -> last.put(event.at("/action").asText(), event));
    return last;
  }

  private JsonNode complaint() {
    return new RestClient(portal, "leader").get("/complaints/" + number).body();
  }

  private void act(String username, String action, String form) {
    Answer answer =
        new RestClient(portal, username).post("/complaints/" + number + "/actions/" + action, form);
    assertThat(answer.status()).as("%s: %s", action, answer.body()).isEqualTo(200);
  }

  private APIResponse sheet(String form) {
    return desks.of("leader").request().get(portal + "files/forms/" + number + "/" + form);
  }

  /** Without the breaks between cells and lines. */
  private static String text(APIResponse answer) throws IOException {
    assertThat(answer.status()).isEqualTo(200);
    try (PDDocument document = Loader.loadPDF(answer.body())) {
      return new PDFTextStripper().getText(document).replaceAll("\\R", "");
    }
  }
}
