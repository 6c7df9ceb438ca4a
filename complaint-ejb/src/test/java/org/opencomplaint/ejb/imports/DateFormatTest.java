package org.opencomplaint.ejb.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormatTest {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  @ParameterizedTest
  @CsvSource({
    "2026-04-16, 2026-04-16T04:00:00Z",
    "2026-04-16 03:03, 2026-04-16T07:03:00Z",
    "2026-04-16T03:03:15.250, 2026-04-16T07:03:15.250Z",
    "2026-04-16T03:03:15+08:00, 2026-04-15T19:03:15Z",
    "2026-04-16T03:03:15Z, 2026-04-16T03:03:15Z",
    "2026-12-16 03:03, 2026-12-16T08:03:00Z",
  })
  void withoutAPatternDatesAreIso(String text, String moment) {
    assertThat(DateFormat.ISO.instant(text, NEW_YORK)).isEqualTo(moment);
  }

  @Test
  void aPatternMayHaveMorningAndAfternoon() {
    DateFormat format = DateFormat.of("MM/dd/yyyy hh:mm:ss a");
    assertThat(format.instant("04/16/2026 03:03:15 PM", NEW_YORK))
        .isEqualTo("2026-04-16T19:03:15Z");
    assertThat(format.day("04/16/2026 03:03:15 PM")).isEqualTo(LocalDate.of(2026, 4, 16));
  }

  @Test
  void aDayThatDoesNotExistIsNotMovedToOneThatDoes() {
    assertThatThrownBy(() -> DateFormat.of("d.M.yyyy").day("31.4.2026"))
        .isInstanceOf(DateTimeException.class);
  }
}
