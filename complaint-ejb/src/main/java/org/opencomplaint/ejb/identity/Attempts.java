package org.opencomplaint.ejb.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.opencomplaint.core.identity.SignInAttempts;
import org.opencomplaint.ejb.digest.Sha256;

/** Counts who tries to sign in. */
@ApplicationScoped
class Attempts {
  private static final Duration KEPT = Duration.ofDays(1);

  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** For how long nobody can sign in with the name; zero if it is not locked. */
  Duration lockLeft(String username) {
    return lockLeft(find(Sha256.of(username)));
  }

  /**
   * Counts an attempt, in a transaction of its own: a failure must be kept. Attempts with one name
   * are counted one after the other, so many at once guess no more often.
   *
   * @return whether the attempt signs in
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean count(String username, boolean passwordIsRight) {
    String nameHash = Sha256.of(username);
    waitForOthers(nameHash);
    Optional<SignInAttempts> before = find(nameHash);
    if (!lockLeft(before).isZero()) {
      return false;
    }
    if (passwordIsRight) {
      before.ifPresent(entities::remove);
    } else {
      fail(before.orElseGet(() -> new SignInAttempts(nameHash)));
    }
    return passwordIsRight;
  }

  /** Lets the name try again at once. */
  void forget(String username) {
    find(Sha256.of(username)).ifPresent(entities::remove);
  }

  private void fail(SignInAttempts attempts) {
    Instant now = clock.instant();
    attempts.failed(now);
    entities.persist(attempts);
    entities
        .createQuery("delete from SignInAttempts a where a.lastFailure < :forgotten")
        .setParameter("forgotten", now.minus(KEPT))
        .executeUpdate();
  }

  private void waitForOthers(String nameHash) {
    entities
        .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))")
        .setParameter(1, nameHash)
        .getSingleResult();
  }

  private Optional<SignInAttempts> find(String nameHash) {
    return Optional.ofNullable(entities.find(SignInAttempts.class, nameHash));
  }

  private Duration lockLeft(Optional<SignInAttempts> attempts) {
    return attempts.map(found -> found.lockLeft(clock.instant())).orElse(Duration.ZERO);
  }
}
