package org.opencomplaint.core.identity;

import java.util.Locale;
import java.util.Optional;

/**
 * What a password must be. Length is what makes it hard to guess; a mixture of signs is not asked
 * for, since it makes people write it down (NIST SP 800-63B, section 5.1.1.2).
 */
public enum PasswordRule {
  /** At least {@link #SHORTEST} characters. */
  PASSWORD_SHORT,
  /** At most {@link #LONGEST} characters. */
  PASSWORD_LONG,
  /** The sign-in name is not part of it. */
  PASSWORD_HAS_NAME;

  /** The fewest characters. */
  public static final int SHORTEST = 10;

  /** The most characters. */
  public static final int LONGEST = 200;

  /** The first rule that the password breaks; empty if it is good. */
  public static Optional<PasswordRule> brokenBy(String password, String username) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      return Optional.of(PASSWORD_SHORT);
    }
    if (password.length() > LONGEST) {
      return Optional.of(PASSWORD_LONG);
    }
    boolean hasName = password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT));
    return hasName ? Optional.of(PASSWORD_HAS_NAME) : Optional.empty();
  }
}
