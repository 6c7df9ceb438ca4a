package org.opencomplaint.ejb.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.Optional;

/** Hashes passwords slowly on purpose, each with a salt of its own. */
@ApplicationScoped
public class PasswordHashes {
  private static final Map<String, String> STRENGTH =
      Map.of(
          "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
          "Pbkdf2PasswordHash.Iterations", "210000",
          "Pbkdf2PasswordHash.SaltSizeBytes", "32",
          "Pbkdf2PasswordHash.KeySizeBytes", "64");

  @Inject private Pbkdf2PasswordHash hash;

  private String nobodys;

  @PostConstruct
  void initialize() {
    hash.initialize(STRENGTH);
    nobodys = hash.generate(new char[] {'-'});
  }

  /** The hash to store, with its salt and strength. */
  public String of(char[] password) {
    return hash.generate(password);
  }

  /** Takes equally long without a stored hash, so that the time does not tell which names exist. */
  boolean match(char[] password, Optional<String> stored) {
    return hash.verify(password, stored.orElse(nobodys)) && stored.isPresent();
  }
}
