package org.opencomplaint.launcher;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes passwords that nobody can guess. */
final class Passwords {

  private static final int BYTES = 18;

  private Passwords() {}

  /** 24 letters, digits, hyphens and underscores. */
  static String generate() {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }
}
