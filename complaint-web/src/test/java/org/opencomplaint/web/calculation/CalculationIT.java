package org.opencomplaint.web.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.time.OffsetDateTime;
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

/** The worked examples of the domain rules, asked for over REST. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class CalculationIT {
  @ArquillianResource private URL portal;

  @Test
  void exampleP1EachPaysByShareAndRole() {
    assertThat(
            penalties(
                """
                {"loss": "1200.00", "severity": "GENERAL", "liabilities": [
                  {"employee": "A", "role": "DIRECT", "share": 0.7, "performancePay": "3000.00"},
                  {"employee": "B", "role": "DIRECT", "share": 0.3, "performancePay": "2500.00"},
                  {"employee": "C", "role": "SUPERVISOR", "performancePay": "6000.00"}]}
                """))
        .containsExactly("A 210.00", "B 75.00", "C 180.00");
  }

  @Test
  void exampleP2TogetherTheyPayNoMoreThanTheLoss() {
    assertThat(
            penalties(
                """
                {"loss": "200.00", "severity": "GENERAL", "liabilities": [
                  {"employee": "A", "role": "DIRECT", "share": 1, "performancePay": "8000.00"},
                  {"employee": "C", "role": "SUPERVISOR", "performancePay": "10000.00"}]}
                """))
        .containsExactly("A 145.45", "C 54.55");
  }

  @Test
  void exampleP3WithoutALossTheAmountIsFixedAndARepetitionCostsMore() {
    assertThat(
            penalties(
                """
                {"loss": "0.00", "severity": "URGENT", "liabilities": [
                  {"employee": "A", "role": "DIRECT", "share": 1, "performancePay": "3000.00",
                   "priorPenalties": 1}]}
                """))
        .containsExactly("A 150.00");
  }

  @Test
  void exampleP4ASmallLossIsCappedByTheFixedAmount() {
    assertThat(
            penalties(
                """
                {"loss": "10.00", "severity": "GENERAL", "liabilities": [
                  {"employee": "A", "role": "DIRECT", "share": 1, "performancePay": "3000.00"}]}
                """))
        .containsExactly("A 50.00");
  }

  @Test
  void aHeadWhoConcealsBearsTheWholeDirectPart() {
    assertThat(
            penalties(
                """
                {"loss": "1200.00", "severity": "GENERAL", "concealedBy": "C", "liabilities": [
                  {"employee": "A", "role": "DIRECT", "share": 1, "performancePay": "3000.00"},
                  {"employee": "C", "role": "SUPERVISOR", "performancePay": "6000.00"}]}
                """))
        .containsExactly("A 0.00", "C 600.00");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "L1, 6000.00, 1500.00, 500.00, 2740.00, 1350.00, 1000.00, PERFORMANCE_50_PERCENT, 1000.00, 350.00",
    "L2, 2900.00,  600.00, 200.00, 2740.00, 1350.00,  160.00, MINIMUM_WAGE,            160.00, 1190.00",
    "L3, 2700.00,  600.00, 200.00, 2740.00, 1350.00,    0.00, MINIMUM_WAGE,              0.00, 1350.00",
  })
  void whatIsDeductedIsLimitedAndTheRestCarried(
      String example,
      String wage,
      String performancePay,
      String bonus,
      String minimumWage,
      String due,
      String limit,
      String rule,
      String deducted,
      String carried) {
    Answer answer =
        ask(
            "deduction",
            """
            {"wage": "%s", "performancePay": "%s", "bonus": "%s", "minimumWage": "%s", "due": "%s"}
            """
                .formatted(wage, performancePay, bonus, minimumWage, due));

    assertThat(answer.text("/limit")).isEqualTo(limit);
    assertThat(answer.text("/rule")).isEqualTo(rule);
    assertThat(answer.text("/deducted")).isEqualTo(deducted);
    assertThat(answer.text("/carried")).isEqualTo(carried);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "C1, VALIDITY, 2026-09-24T16:30:00+08:00, 2026-09-28T11:30:00+08:00",
    "C2, INVESTIGATION, 2026-09-30T15:00:00+08:00, 2026-10-09T10:00:00+08:00",
  })
  void aDeadlineIsReckonedInWorkingTime(
      String example, String stage, String enteredAt, OffsetDateTime deadline) {
    assertThat(deadline(stage, enteredAt, "")).isEqualTo(deadline);
  }

  @Test
  void exampleC3APauseStopsTheClock() {
    String pause =
        "{\"from\": \"2026-10-08T10:00:00+08:00\", \"to\": \"2026-10-09T14:00:00+08:00\"}";

    assertThat(deadline("INVESTIGATION", "2026-09-30T15:00:00+08:00", pause))
        .isEqualTo(OffsetDateTime.parse("2026-10-10T14:00:00+08:00"));
  }

  @ParameterizedTest(name = "{0}: {1} minutes cost {2}")
  @CsvSource({"D1, 360, 50.00", "D1, 210, 0.00", "D2, 1980, 200.00"})
  void aDelayCostsByItsLength(String example, long overrunMinutes, String amount) {
    assertThat(ask("delay", "{\"overrunMinutes\": " + overrunMinutes + "}").text("/amount"))
        .isEqualTo(amount);
  }

  private List<String> penalties(String question) {
    JsonNode penalties = ask("penalties", question).body().get("penalties");
    return StreamSupport.stream(penalties.spliterator(), false)
        .map(one -> one.get("employee").asText() + " " + one.get("amount").asText())
        .toList();
  }

  private OffsetDateTime deadline(String stage, String enteredAt, String pauses) {
    return OffsetDateTime.parse(
        ask(
                "deadline",
                """
                {"severity": "GENERAL", "stage": "%s", "enteredAt": "%s", "pauses": [%s]}
                """
                    .formatted(stage, enteredAt, pauses))
            .text("/deadline"));
  }

  private Answer ask(String calculation, String question) {
    Answer answer = new RestClient(portal, "clerk").post("/calculations/" + calculation, question);
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
    return answer;
  }
}
