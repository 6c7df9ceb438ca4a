package org.opencomplaint.core.identity;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes passwords that nobody can guess. */
public final class RandomPassword {

  private static final int BYTES = 18;

  private RandomPassword() {}

  /** 24 letters, digits, hyphens and underscores. */
  public static String generate() {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }
}
