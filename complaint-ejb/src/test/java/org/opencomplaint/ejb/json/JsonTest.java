package org.opencomplaint.ejb.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;

class JsonTest {
  private record Form(
      String text,
      Money money,
      BigDecimal figure,
      Instant at,
      LocalDate day,
      Severity severity,
      Integer count,
      boolean yes) {}

  @Test
  void valuesAreWrittenAsOthersScriptAgainstThem() throws Exception {
    Map<String, Object> values =
        Map.of(
            "money", Money.of("1200"),
            "at", Instant.parse("2026-09-24T08:30:00Z"),
            "day", LocalDate.of(2026, 9, 24),
            "action", Action.SUBMIT_FINDINGS);

    assertThat(Json.mapper().readTree(Json.mapper().writeValueAsString(values)))
        .isEqualTo(
            Json.mapper()
                .readTree(
                    """
                    {"money": "1200.00", "at": "2026-09-24T16:30:00+08:00",
                     "day": "2026-09-24", "action": "submit-findings"}
                    """));
  }

  @Test
  void whatWasWrittenIsReadBack() throws Exception {
    Form form =
        new Form(
            "投诉",
            Money.of("0.10"),
            new BigDecimal("1.250"),
            Instant.parse("2026-09-24T08:30:00Z"),
            LocalDate.of(2026, 9, 24),
            Severity.MAJOR,
            3,
            true);

    assertThat(read(Json.mapper().writeValueAsString(form))).isEqualTo(form);
  }

  @Test
  void unknownFieldsAreIgnored() throws Exception {
    assertThat(read("{\"text\": \"a\", \"unknown\": [1]}").text()).isEqualTo("a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\": 1}",
        "{\"text\": true}",
        "{\"text\": [\"a\"]}",
        "{\"text\": \"a\\u0000b\"}",
        "{\"text\": \"\\ud800\"}",
        "{\"money\": \"1.234\"}",
        "{\"money\": \"1e3\"}",
        "{\"money\": \"12,5\"}",
        "{\"money\": 1e3}",
        "{\"figure\": \"1e3\"}",
        "{\"figure\": \"12,5\"}",
        "{\"figure\": \"\"}",
        "{\"money\": \"\"}",
        "{\"money\": {}}",
        "{\"money\": true}",
        "{\"figure\": \"one\"}",
        "{\"at\": \"2026-09-24\"}",
        "{\"at\": \"2026-09-24T16:30:00\"}",
        "{\"at\": 1790000000}",
        "{\"at\": \"+99999-01-01T00:00:00Z\"}",
        "{\"day\": \"2026-02-30\"}",
        "{\"day\": \"+99999-01-01\"}",
        "{\"day\": [2026, 1, 1]}",
        "{\"severity\": \"GRAVE\"}",
        "{\"severity\": 0}",
        "{\"severity\": \"\"}",
        "{\"count\": 1.5}",
        "{\"count\": \"1\"}",
        "{\"yes\": \"true\"}",
        "{\"yes\": 1}",
        "{} {}",
        "[]",
        "{",
        "\"text\""
      })
  void whatIsNotOfItsTypeIsRefused(String json) {
    assertThatThrownBy(() -> read(json)).isInstanceOf(JsonProcessingException.class);
  }

  private static Form read(String json) throws JsonProcessingException {
    return Json.mapper().readValue(json, Form.class);
  }
}
