package org.opencomplaint.ejb.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencomplaint.core.notification.NotificationKind;

class MailWordsTest {
  @ParameterizedTest
  @MethodSource("languages")
  void everyKindHasItsWords(Locale language) {
    Set<String> expected = new TreeSet<>(Set.of("subject", "why"));
    Arrays.stream(NotificationKind.values()).map(Enum::name).forEach(expected::add);

    ResourceBundle words = ResourceBundle.getBundle("org.opencomplaint.ejb.mail.mail", language);

    assertThat(words.getLocale()).isEqualTo(language);
    assertThat(new TreeSet<>(words.keySet())).isEqualTo(expected);
  }

  static Stream<Locale> languages() {
    return Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
  }
}
