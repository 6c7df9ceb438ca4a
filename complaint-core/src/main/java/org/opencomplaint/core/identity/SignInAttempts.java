package org.opencomplaint.core.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * The wrong passwords given for a name, whether or not anybody has that name: a lock tells nothing
 * about who works here. The fifth in a row locks the name for fifteen minutes; a right one forgets
 * them all.
 */
@Entity
@Table(name = "sign_in_attempts")
public class SignInAttempts {
  private static final int FAILURES_BEFORE_LOCK = 5;
  private static final Duration LOCK = Duration.ofMinutes(15);

  @Id
  @Column(name = "name_hash")
  private String nameHash;

  private int failures;

  @Column(name = "last_failure")
  private Instant lastFailure;

  @Column(name = "locked_until")
  private Instant lockedUntil;

  protected SignInAttempts() {}

  /**
   * None yet.
   *
   * @param nameHash SHA-256 of the name in hexadecimal: people type passwords in the wrong field
   */
  public SignInAttempts(String nameHash) {
    this.nameHash = nameHash;
  }

  /** For how long nobody can sign in with the name, whatever the password; zero if not locked. */
  public Duration lockLeft(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil)
        ? Duration.between(now, lockedUntil)
        : Duration.ZERO;
  }

  /** Counts a wrong password. */
  public void failed(Instant now) {
    failures++;
    lastFailure = now;
    if (failures >= FAILURES_BEFORE_LOCK) {
      lockedUntil = now.plus(LOCK);
      failures = 0;
    }
  }
}
