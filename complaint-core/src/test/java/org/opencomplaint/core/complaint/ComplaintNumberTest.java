package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComplaintNumberTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "TS-2026-000012",
        "ts-2026-000012",
        "TS-2026-12",
        "ts 2026 12",
        " TS - 2026 - 000012 ",
        "ts2026-12",
        "TS2026000012",
        "ＴＳ－２０２６－００００１２",
        "TS—2026—12",
        "TS_2026_12",
        "TS－2026－12　"
      })
  void isReadHoweverItIsTyped(String typed) {
    assertThat(ComplaintNumber.exact(typed)).contains("TS-2026-000012");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"12", "2026-12", "TS-12", "TS-2026", "STS-2026-12", "冰箱", "", "TS-2026-12 冰箱"})
  void isNotExactWithoutAllOfIt(String typed) {
    assertThat(ComplaintNumber.exact(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12, TS-2026-000012",
    "２０２６ 000012, TS-2026-000012",
    "2026000012, TS-2026-000012",
    "冰箱,"
  })
  void aYearAndARunningNumberMayMeanOne(String typed, String number) {
    assertThat(ComplaintNumber.meant(typed).orElse(null)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "12, 000012",
    "000012, 000012",
    "#12, 000012",
    "１２, 000012",
    "1234567,",
    "12a,",
    "-12,"
  })
  void theLastPartIsOneWithItsNoughts(String typed, String running) {
    assertThat(ComplaintNumber.running(typed).orElse(null)).isEqualTo(running);
  }
}
