package org.opencomplaint.ejb.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
  private static final Map<String, String> ROW =
      Map.of("type", "Noise", "detail", "Loud music", "place", "", "zip", " 200000 ");

  @Test
  void columnsAreJoinedWithTheTextBetweenThem() {
    assertThat(fill("{type}: {detail}")).isEqualTo("Noise: Loud music");
  }

  @Test
  void aTemplateWithoutColumnsIsAConstant() {
    assertThat(fill("GENERAL")).isEqualTo("GENERAL");
    assertThat(Template.of("GENERAL").columns()).isEmpty();
  }

  @Test
  void whatIsInBracketsVanishesWithAnEmptyColumn() {
    assertThat(fill("{type}[, {place}][, {zip}]")).isEqualTo("Noise,  200000");
  }

  @Test
  void blanksAroundTheResultAreLeftOut() {
    assertThat(fill("{zip}")).isEqualTo("200000");
  }

  @Test
  void cellsAreNotReadAsTemplates() {
    assertThat(Template.of("{a}").fill(column -> "{b}[x]")).isEqualTo("{b}[x]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{type", "type}", "{}", "[{type}", "{type}]", "[]", "[a[b]]", "{a{b}}"})
  void aBraceWithoutPartnerIsRefused(String template) {
    assertThatThrownBy(() -> Template.of(template)).isInstanceOf(IllegalArgumentException.class);
  }

  private static String fill(String template) {
    return Template.of(template).fill(ROW::get);
  }
}
