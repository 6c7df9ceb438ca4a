package org.opencomplaint.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharactersTest {
  @ParameterizedTest
  @CsvSource({"王小明, 3", "𠮷野家, 3", "𬭚𬭚, 2", "阿卜杜拉·买买提, 8", "'', 0"})
  void aRareCharacterCountsOnce(String text, int characters) {
    assertThat(Characters.count(text)).isEqualTo(characters);
  }

  @ParameterizedTest
  @CsvSource({"𠮷野家, 1, 𠮷", "𠮷野家, 2, 𠮷野", "𠮷𠮷𠮷, 2, 𠮷𠮷", "王小明, 3, 王小明", "王小明, 9, 王小明"})
  void nothingIsCutInTwo(String text, int most, String first) {
    assertThat(Characters.first(text, most)).isEqualTo(first);
  }

  @Test
  void noCharactersAreTheFirstNone() {
    assertThat(Characters.first("𠮷", 0)).isEmpty();
  }
}
