package org.opencomplaint.core.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
  private static final String BLANKS =
      " \t\r\n\u000b\f\u0085\u00a0\u1680\u2007\u2028\u2029\u202f\u205f\u3000\u200b\u200c\u200d\u2060\ufeff";

  @Test
  void allThatCannotBeSeenIsBlank() {
    assertThat(Text.isBlank(null)).isTrue();
    assertThat(Text.isBlank("")).isTrue();
    BLANKS
        .chars()
        .forEach(c -> assertThat(Text.isBlank(Character.toString(c))).as("%x", c).isTrue());
    assertThat(Text.isBlank(BLANKS)).isTrue();
    assertThat(Text.orNull(BLANKS)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "。", "0", "\u0000", "\u00ad", " 字 ", "😀"})
  void whatCanBeReadIsNotBlank(String text) {
    assertThat(Text.isBlank(text)).isFalse();
  }

  @Test
  void onlyTheBlanksAroundATextAreTakenAway() {
    assertThat(Text.strip(BLANKS + "王" + BLANKS + "五" + BLANKS)).isEqualTo("王" + BLANKS + "五");
    assertThat(Text.strip(BLANKS)).isEmpty();
    assertThat(Text.strip(null)).isEmpty();
    assertThat(Text.orNull("\u3000王五\u200b")).isEqualTo("王五");
  }

  @Test
  void aVeryLongRunOfBlanksIsStrippedAtOnce() {
    String blanks = " ".repeat(200_000);

    assertThat(Text.strip("a" + blanks + "b" + blanks)).hasSize(200_002);
  }

  @Test
  void onlyFullWidthSignsBecomeOrdinaryOnes() {
    assertThat(Text.halfWidth("１２，３．５％　￥Ａ")).isEqualTo("12,3.5% ¥A");
    assertThat(Text.halfWidth("5²½①王")).isEqualTo("5²½①王");
  }
}
