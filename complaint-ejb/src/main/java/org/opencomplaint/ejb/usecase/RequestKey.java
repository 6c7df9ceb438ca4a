package org.opencomplaint.ejb.usecase;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The key a client gave its request, so that repeating the request does nothing twice. */
@RequestScoped
public class RequestKey {
  /**
   * What the client sent.
   *
   * @param key chosen by the client
   * @param fingerprint SHA-256 of the request, in hexadecimal
   */
  public record Given(String key, String fingerprint) {}

  private Given given;
  private boolean repeated;

  /** Remembers the key for the use cases of this request. */
  public void give(Given key) {
    given = key;
  }

  /** What the request does has been done; the use cases it calls now only look. */
  public void done() {
    given = null;
  }

  /** Whether a use case of this request had been done before, and only answered again. */
  public boolean isRepeated() {
    return repeated;
  }

  void answeredAgain() {
    repeated = true;
  }

  Optional<Given> get() {
    return Optional.ofNullable(given);
  }
}
