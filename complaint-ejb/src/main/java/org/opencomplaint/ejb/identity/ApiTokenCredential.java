package org.opencomplaint.ejb.identity;

import jakarta.security.enterprise.credential.Credential;
import org.opencomplaint.ejb.digest.Sha256;

/** A program's key, as it was sent. No record: it would print its secret. */
public final class ApiTokenCredential implements Credential {
  private final String token;

  /** The token as the program sent it. */
  public ApiTokenCredential(String token) {
    this.token = token;
  }

  String hash() {
    return Sha256.of(token);
  }
}
