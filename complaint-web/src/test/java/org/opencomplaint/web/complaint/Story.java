package org.opencomplaint.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import org.opencomplaint.web.testing.RestClient;
import org.opencomplaint.web.testing.RestClient.Answer;

/** One complaint that is taken through its steps over REST, by the demo people. */
final class Story {
  static final String ACCEPT = "{\"reason\": \"属实\"}";
  static final String ASSIGN = "{\"department\": \"QUALITY\"}";
  static final String FINDINGS =
      """
      {"rootCause": "THIRD_PARTY", "analysis": "承运人野蛮装卸",
       "lossLines": [{"kind": "GOODS", "quantity": 2, "unitCost": "600.00"},
                     {"kind": "RECOVERY", "unitCost": "100.00"}]}
      """;
  static final String PROPOSAL =
      """
      {"remedies": [{"kind": "EXCHANGE", "value": "800.00", "basis": "三包规定"}],
       "customerAgreed": true}
      """;
  static final String BIG_PROPOSAL = PROPOSAL.replace("800.00", "12000.00");

  private final URL portal;
  private final String number;

  private Story(URL portal, String number) {
    this.portal = portal;
    this.number = number;
  }

  /** What a clerk types for a complaint about the product. */
  static String registration(String product) {
    return """
    {"channel": "PHONE", "severity": "GENERAL", "category": "PRODUCT_QUALITY.DEFECT",
     "customer": {"name": "王小明", "phone": "13812341234", "email": "wang@example.com"},
     "subject": {"product": "%s", "orderNo": "SO-1"},
     "facts": "收到的冰箱外壳有划痕", "demand": {"remedy": "EXCHANGE", "amount": "800.00"}}
    """
        .formatted(product);
  }

  static Story registered(URL portal, String registration) {
    Answer answer = new RestClient(portal, "clerk").post("/complaints", registration);
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
    return new Story(portal, answer.text("/number"));
  }

  static Story registered(URL portal) {
    return registered(portal, registration("冰箱"));
  }

  static Story investigated(URL portal) {
    return registered(portal)
        .does("officer", "accept", ACCEPT)
        .does("officer", "assign", ASSIGN)
        .does("handler", "submit-findings", FINDINGS);
  }

  static Story approved(URL portal) {
    return investigated(portal).does("handler", "propose", PROPOSAL).does("head", "approve", "{}");
  }

  /** An action that is expected to succeed. */
  Story does(String username, String action, String form) {
    Answer answer = tries(username, action, form);
    assertThat(answer.status()).as("%s: %s", action, answer.body()).isEqualTo(200);
    return this;
  }

  Answer tries(String username, String action, String form, String... headers) {
    return new RestClient(portal, username).post(path() + "/actions/" + action, form, headers);
  }

  /** The file as somebody may see it. */
  JsonNode file(String username) {
    Answer answer = new RestClient(portal, username).get(path());
    assertThat(answer.status()).isEqualTo(200);
    return answer.body();
  }

  /** The file as the manager sees it. */
  JsonNode file() {
    return file("manager");
  }

  /** Where the complaint is, and who holds it. */
  String place() {
    return file().at("/stage").asText() + " " + file().at("/holder/name").asText();
  }

  String path() {
    return "/complaints/" + number;
  }

  String number() {
    return number;
  }

  /** A form of step 7 for the proposal with one remedy; the times are those of the approval. */
  String completion() {
    return """
    {"executions": [{"remedy": 1, "by": "handler", "at": "%1$s", "evidence": "换货单"}],
     "notifiedAt": "%1$s", "feedback": {"overall": 5, "comment": "满意"}}
    """
        .formatted(file().at("/enteredAt").asText());
  }
}
