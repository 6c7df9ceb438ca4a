package org.opencomplaint.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRuleTest {

  @ParameterizedTest
  @CsvSource({
    "123456789, PASSWORD_SHORT",
    "'一二三四五六七八九', PASSWORD_SHORT",
    "'my name is Clerk', PASSWORD_HAS_NAME"
  })
  void aPasswordThatIsEasyToGuessIsRefused(String password, PasswordRule rule) {
    assertThat(PasswordRule.brokenBy(password, "clerk")).contains(rule);
  }

  @Test
  void aSentenceIsAGoodPassword() {
    assertThat(PasswordRule.brokenBy("明天 早上 吃 豆浆 油条", "clerk")).isEmpty();
    assertThat(PasswordRule.brokenBy("x".repeat(200), "clerk")).isEmpty();
  }

  @Test
  void aPasswordHasAnEnd() {
    assertThat(PasswordRule.brokenBy("x".repeat(201), "clerk"))
        .contains(PasswordRule.PASSWORD_LONG);
  }
}
