package org.opencomplaint.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.time.Duration;
import org.opencomplaint.web.testing.PortalClock;
import org.opencomplaint.web.testing.RestClient;
import org.opencomplaint.web.testing.RestClient.Answer;

/** Complaints, penalties and delays in the states that they can stay in. */
final class States {
  private static final String REASON = "{\"reason\": \"客户来电说明\"}";

  private final URL portal;
  private final Cases cases;

  States(URL portal) {
    this.portal = portal;
    cases = new Cases(portal);
  }

  /** Takes complaints, and what comes of them, into every state. */
  void makeAll() {
    complaints();
    penalties();
    delays();
  }

  private void complaints() {
    String into = cases.registered();
    act("officer", cases.registered(), "accept", "{\"reason\": \"情况属实\"}");
    act("clerk", cases.registered(), "withdraw", REASON);
    act(
        "officer",
        cases.registered(),
        "reject",
        "{\"reasonCode\": \"NO_FAULT\", \"reason\": \"查明无责\", \"reply\": \"您好，经核实无责。\"}");
    act(
        "officer",
        cases.registered(),
        "merge",
        "{\"into\": \"%s\", \"reason\": \"同一件事\"}".formatted(into));
    act(
        "manager",
        cases.registered(),
        "pause",
        "{\"waitingFor\": \"CUSTOMER\", \"reason\": \"等客户寄回样品\"}");
    act("manager", cases.closed(), "reopen", "{\"reason\": \"有新证据\"}");
    cases.closed();
  }

  /**
   * Proposed, lapsed, served, appealed, upheld, reduced, revoked, final by itself and corrected.
   */
  private void penalties() {
    act("head", cases.proposed(), "return", "{\"to\": \"PROPOSAL\", \"comment\": \"金额再核\"}");
    String finalByItself = cases.approved();
    PortalClock clock = new PortalClock(portal);
    clock.moveBy(Duration.ofDays(30));
    clock.reset();
    correct(finalByItself, "400.00");
    correct(cases.approved(), "400.00");
    cases.proposed();
    cases.approved();
    appeal(cases.approved());
    hear(appeal(cases.approved()), "100.00");
    hear(appeal(cases.approved()), "0.00");
    String upheld = appeal(cases.approved());
    hear(upheld, rest("leader").get("/penalties/" + upheld).text("/penalty/amount"));
  }

  private void delays() {
    cases.late();
    decideDelay(cases.late(), "confirm");
    decideDelay(cases.late(), "excuse");
  }

  private void decideDelay(String complaint, String decision) {
    for (JsonNode delay : rest("officer").get("/delays/mine").body()) {
      if (delay.at("/complaint").asText().equals(complaint)) {
        does(
            rest("manager")
                .post(
                    "/delays/" + delay.at("/id").asText() + "/actions/" + decision,
                    "{\"reason\": \"已核对工作记录\"}"));
      }
    }
  }

  private void correct(String complaint, String loss) {
    act(
        "manager",
        complaint,
        "correct-loss",
        """
        {"lossLines": [{"kind": "GOODS", "quantity": 1, "unitCost": "%s"}], "reason": "保险已赔付"}
        """
            .formatted(loss));
  }

  /** The id of the penalty that is appealed against. */
  private String appeal(String complaint) {
    for (JsonNode penalty : rest("handler3").get("/penalties/mine").body().at("/penalties")) {
      if (penalty.at("/complaint").asText().equals(complaint)) {
        String id = penalty.at("/id").asText();
        String form = "{\"reason\": \"当天由他人代班\"}";
        does(rest("handler3").post("/penalties/" + id + "/actions/appeal", form));
        return id;
      }
    }
    throw new IllegalStateException("no penalty of " + complaint);
  }

  private void hear(String penalty, String amount) {
    String form = "{\"amount\": \"%s\", \"reason\": \"已核对排班表\"}".formatted(amount);
    does(rest("leader").post("/penalties/" + penalty + "/actions/hear", form));
  }

  private void act(String username, String number, String action, String form) {
    does(rest(username).post("/complaints/" + number + "/actions/" + action, form));
  }

  private RestClient rest(String username) {
    return new RestClient(portal, username);
  }

  private static void does(Answer answer) {
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
  }
}
