package org.opencomplaint.core.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceholderTest {
  @Test
  void placesAreFilledInAsOftenAsTheyOccur() {
    assertThat(
            Placeholder.fill(
                "{number}：{customer}，{number}",
                Map.of(Placeholder.NUMBER, "TS-2026-000001", Placeholder.CUSTOMER, "周晓梅")))
        .isEqualTo("TS-2026-000001：周晓梅，TS-2026-000001");
  }

  @Test
  void aCustomersNameIsNeverReadAsAPlace() {
    assertThat(
            Placeholder.fill(
                "{customer}",
                Map.of(Placeholder.CUSTOMER, "{number} $1 \\0", Placeholder.NUMBER, "secret")))
        .isEqualTo("{number} $1 \\0");
  }

  @Test
  void whatIsNotKnownStays() {
    assertThat(Placeholder.fill("{product} {x}", Map.of())).isEqualTo("{product} {x}");
  }

  @Test
  void whatMustStillBeWrittenIsNamedInItsOrder() {
    assertThat(Placeholder.openIn("【请写明】{remedy}，{x}【请写明】 { } (照片)"))
        .containsExactly("【请写明】", "{remedy}", "{x}");
    assertThat(Placeholder.openIn("您好，经检测产品合格。")).isEmpty();
  }

  @Test
  void whatOnlyLooksLikeAPlaceIsNamed() {
    assertThat(Placeholder.unknownIn("{number} {Number} {姓名} {} { } {姓名} {date}"))
        .containsExactly("{Number}", "{姓名}", "{}");
  }
}
