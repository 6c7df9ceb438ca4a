package org.opencomplaint.ejb.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.opencomplaint.ejb.json.Json;

class StatementSearchTest {
  @Test
  void whatIsLookedForReadsAsInAnAddress() throws Exception {
    StatementSearch search =
        Json.mapper()
            .readValue(
                """
                {"month": "2026-11", "department": "质检&部", "waged": false, "deductedFrom": "10"}
                """,
                StatementSearch.class);

    assertThat(search.filter())
        .isEqualTo("department=%E8%B4%A8%E6%A3%80%26%E9%83%A8&waged=false&deductedFrom=10.00");
  }

  @Test
  void allLinesOfAMonthAreNoFilter() {
    assertThat(StatementSearch.of(YearMonth.of(2026, 11)).filter()).isEmpty();
  }
}
