package org.opencomplaint.core.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionTextTest {
  private static final List<String> NAMES = List.of("王建", "王建平", "王建平(1003)", "Li", "1003");

  @Test
  void aNameEndsWhereTheLongestKnownOneDoes() {
    assertThat(named("请@王建平核实")).containsExactly("王建平");
    assertThat(named("请@王建核实")).containsExactly("王建");
    assertThat(named("请@王建平(1003)核实")).containsExactly("王建平(1003)");
  }

  @Test
  void aFullWidthSignNamesToo() {
    assertThat(named("＠王建平：见附件")).containsExactly("王建平");
  }

  @Test
  void anAddressOrALongerLatinWordNamesNobody() {
    assertThat(named("mail a@Li.com, @Lisa, @ Li, @10030")).isEmpty();
    assertThat(named("@Li, @1003。")).containsExactly("Li", "1003");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "@", "@@王建平@", "a\n@王建平\n<b>@Li</b>", "没有人"})
  void thePartsMakeUpTheText(String text) {
    assertThat(
            MentionText.parts(text, NAMES).stream()
                .map(MentionText.Part::text)
                .collect(Collectors.joining()))
        .isEqualTo(text);
  }

  private static List<String> named(String text) {
    return MentionText.parts(text, NAMES).stream()
        .map(MentionText.Part::name)
        .filter(Objects::nonNull)
        .toList();
  }
}
