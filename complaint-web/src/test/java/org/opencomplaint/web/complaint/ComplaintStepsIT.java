package org.opencomplaint.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencomplaint.web.complaint.Story.BIG_PROPOSAL;
import static org.opencomplaint.web.complaint.Story.FINDINGS;
import static org.opencomplaint.web.complaint.Story.PROPOSAL;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencomplaint.web.testing.RestClient;
import org.opencomplaint.web.testing.RestClient.Answer;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ComplaintStepsIT {
  private static final String CLOSING =
      """
      {"summary": "已换货", "lessons": "加强出库检查", "expectedScore": 4.5, "perceivedScore": 4,
       "improvements": [{"action": "出库前拍照", "owner": "handler", "dueOn": "2027-01-31"}]}
      """;
  private static final String REFUSAL = "{\"reason\": \"不属于我部门\"}";

  @ArquillianResource private URL portal;

  @Test
  void aComplaintGoesFromTheFirstWordToTheClosingReview() {
    Story story = Story.registered(portal);
    assertThat(story.place()).isEqualTo("VALIDITY 王建平");
    story.does("officer", "accept", Story.ACCEPT);
    assertThat(story.file("officer").at("/suggestedDepartment/code").asText()).isEqualTo("QUALITY");
    story.does("officer", "assign", Story.ASSIGN);
    assertThat(story.place()).isEqualTo("INVESTIGATION 刘思源");
    story.does("handler", "submit-findings", FINDINGS);
    story.does("handler", "propose", BIG_PROPOSAL);
    assertThat(story.place()).isEqualTo("APPROVAL 张志远");
    story.does("head", "approve", "");
    assertThat(story.place()).isEqualTo("APPROVAL 林雅琴");
    story.does("manager", "approve", "{\"comment\": \"同意\"}");
    assertThat(story.place()).isEqualTo("APPROVAL 陈国栋");
    story.does("leader", "approve", "{}");
    assertThat(story.place()).isEqualTo("EXECUTION 刘思源");
    story.does("handler", "complete", story.completion());
    assertThat(story.place()).isEqualTo("REVIEW 林雅琴");
    story.does("manager", "close", CLOSING);

    JsonNode file = story.file();
    assertThat(file.at("/outcome").asText()).isEqualTo("RESOLVED");
    assertThat(file.at("/findings/0/loss").asText()).isEqualTo("1100.00");
    assertThat(texts(file.at("/proposals/0/approvals"), "level"))
        .containsExactly("HEAD", "MANAGER", "LEADER");
    assertThat(file.at("/proposals/0/remedies/0/carriedOutBy/name").asText()).isEqualTo("刘思源");
    assertThat(file.at("/feedback/0/said/overall").asInt()).isEqualTo(5);
    assertThat(file.at("/review/improvements/0/owner/name").asText()).isEqualTo("刘思源");
    assertThat(texts(file.at("/steps"), "state")).containsOnly("DONE");
    assertThat(file.at("/actions").toString()).isEqualTo("[\"correct-loss\",\"tell\",\"reopen\"]");
    assertThat(texts(trail(story).at("/events"), "action"))
        .containsExactly(
            "REGISTER",
            "ACCEPT",
            "ASSIGN",
            "SUBMIT_FINDINGS",
            "PROPOSE",
            "APPROVE",
            "APPROVE",
            "APPROVE",
            "COMPLETE",
            "CLOSE");
  }

  @Test
  void anUnjustifiedComplaintIsClosedWithAReply() {
    Story story =
        Story.registered(portal)
            .does(
                "officer",
                "reject",
                "{\"reasonCode\": \"NO_FAULT\", \"reason\": \"无过错\", \"reply\": \"感谢来电\"}");

    assertThat(story.file().at("/outcome").asText()).isEqualTo("INVALID");
    assertThat(story.file().at("/validity/reply").asText()).isEqualTo("感谢来电");
  }

  @Test
  void aSmallMatterIsSettledOnTheSpotAndTheStepsBetweenAreSkipped() {
    Story story =
        Story.registered(portal)
            .does(
                "officer",
                "resolve-on-spot",
                """
                {"remedy": {"kind": "APOLOGY", "value": "0", "basis": "服务规范"},
                 "customerAgreed": true, "reason": "当面道歉"}
                """);

    assertThat(texts(story.file().at("/steps"), "state"))
        .containsExactly(
            "DONE", "DONE", "SKIPPED", "SKIPPED", "SKIPPED", "SKIPPED", "SKIPPED", "NOW");
  }

  @Test
  void afterTwoRefusalsTheManagerAssignsAndNobodyRefuses() {
    Story story = Story.registered(portal).does("officer", "accept", Story.ACCEPT);
    story.does("officer", "assign", Story.ASSIGN).does("head", "refuse", REFUSAL);
    assertThat(texts(story.file().at("/steps"), "state"))
        .containsExactly(
            "DONE", "DONE", "NOW", "RETURNED", "TO_COME", "TO_COME", "TO_COME", "TO_COME");
    story.does("officer", "assign", Story.ASSIGN).does("head", "refuse", REFUSAL);
    assertThat(story.place()).isEqualTo("ASSIGNMENT 林雅琴");
    assertThat(story.tries("officer", "assign", Story.ASSIGN).text("/guard"))
        .isEqualTo("ARBITRATION");
    story.does("manager", "assign", Story.ASSIGN);
    assertThat(story.tries("head", "refuse", REFUSAL).text("/guard")).isEqualTo("ARBITRATED");

    assertThat(texts(story.file().at("/assignments"), "refusalReason"))
        .containsExactly("不属于我部门", "不属于我部门", "null");
  }

  @ParameterizedTest
  @CsvSource({"PROPOSAL", "INVESTIGATION"})
  void anApproverReturnsItAndItComesBack(String stage) {
    Story story =
        Story.investigated(portal)
            .does("handler", "propose", PROPOSAL)
            .does("head", "return", "{\"to\": \"%s\", \"comment\": \"再查\"}".formatted(stage));
    assertThat(story.place()).isEqualTo(stage + " 刘思源");
    if (stage.equals("INVESTIGATION")) {
      story.does("handler", "submit-findings", FINDINGS);
    }
    story.does("handler", "propose", PROPOSAL).does("head", "approve", "{}");

    assertThat(texts(story.file().at("/proposals"), "status"))
        .containsExactly("RETURNED", "APPROVED");
  }

  @Test
  void aDissatisfiedCustomerStartsAnotherRound() {
    Story story = Story.approved(portal);
    story.does(
        "handler",
        "dissatisfied",
        "{\"reason\": \"仍有划痕\", \"notifiedAt\": \"%s\"}"
            .formatted(story.file().at("/enteredAt").asText()));

    assertThat(story.place()).isEqualTo("PROPOSAL 刘思源");
    assertThat(story.file().at("/round").asInt()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "clerk, accept, '{\"reason\": \"属实\"}', 403, ROLE",
    "officer, accept, '{}', 422, REASON",
    "officer, accept, '{\"verdict\": \"INVALID\", \"reason\": \"无\"}', 422, VERDICT",
    "officer, reject, '{\"reason\": \"无\", \"reply\": \"谢谢\"}', 422, REASON_CODE",
    "officer, assign, '{\"department\": \"QUALITY\"}', 409, NOT_IN_THIS_STAGE",
    "manager, close, '{\"summary\": \"完\", \"lessons\": \"无\"}', 409, NOT_IN_THIS_STAGE"
  })
  void aRefusalNamesTheGuard(
      String username, String action, String form, int status, String guard) {
    Story story = Story.registered(portal);
    JsonNode before = story.file();

    Answer answer = story.tries(username, action, form);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.text("/guard")).isEqualTo(guard);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(story.file()).isEqualTo(before);
  }

  @Test
  void anotherDepartmentThanTheSuggestedOneNeedsAReason() {
    Story story = Story.registered(portal).does("officer", "accept", Story.ACCEPT);

    Answer answer = story.tries("officer", "assign", "{\"department\": \"储运部\"}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text("/errors/0/field")).isEqualTo("reason");
    assertThat(answer.text("/guard")).isEqualTo("ROUTING_REASON");
  }

  @Test
  void anotherDepartmentDoesNotActOnIt() {
    Story story = Story.registered(portal).does("officer", "accept", Story.ACCEPT);
    story.does(
        "officer", "assign", "{\"department\": \"QUALITY\", \"coHandling\": [\"LOGISTICS\"]}");

    assertThat(story.tries("handler2", "submit-findings", FINDINGS).text("/guard"))
        .isEqualTo("OTHER_DEPARTMENT");
    assertThat(story.tries("handler3", "submit-findings", FINDINGS).status()).isEqualTo(404);
  }

  private JsonNode trail(Story story) {
    JsonNode trail = new RestClient(portal, "auditor").get(story.path() + "/trail").body();
    assertThat(trail.at("/genuine").asBoolean()).isTrue();
    return trail;
  }

  private static List<String> texts(JsonNode list, String field) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(item -> item.at("/" + field).asText())
        .toList();
  }
}
