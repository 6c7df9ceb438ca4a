package org.opencomplaint.ejb.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class FromToTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 9, 14);

  @FromTo
  private record Search(
      LocalDate from, LocalDate to, YearMonth sinceFrom, YearMonth sinceTo, String other) {}

  @Test
  void aRangeThatEndsBeforeItBeginsIsToldBesideItsEnd() {
    assertThat(wrong(new Search(MONDAY, MONDAY.minusDays(1), null, null, null)))
        .containsExactly("to");
    assertThat(wrong(new Search(null, null, YearMonth.of(2026, 9), YearMonth.of(2026, 8), "x")))
        .containsExactly("sinceTo");
  }

  @Test
  void aDayAMonthAndAnOpenRangeAreRanges() {
    YearMonth september = YearMonth.of(2026, 9);
    assertThat(wrong(new Search(MONDAY, MONDAY, september, september, null))).isEmpty();
    assertThat(wrong(new Search(MONDAY, null, null, september, null))).isEmpty();
  }

  private static List<String> wrong(Search search) {
    return FromTo.Validator.backwards(search);
  }
}
