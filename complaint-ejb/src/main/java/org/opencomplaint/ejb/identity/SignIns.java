package org.opencomplaint.ejb.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.opencomplaint.core.identity.Account;
import org.opencomplaint.core.identity.ApiToken;

/** The accounts and tokens in the database. */
@ApplicationScoped
class SignIns {
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** The account of someone who still works here. */
  Optional<Account> account(String username) {
    return find(username, LockModeType.NONE);
  }

  /** The account a token acts for, if the token can still be used. */
  Optional<Account> accountOfToken(String hash) {
    Instant now = clock.instant();
    return entities
        .createQuery("select t from ApiToken t where t.tokenHash = :hash", ApiToken.class)
        .setParameter("hash", hash)
        .getResultStream()
        .filter(token -> token.isValid(now))
        .findFirst()
        .flatMap(
            token ->
                entities
                    .createQuery("select a from Account a where a.employee = :who", Account.class)
                    .setParameter("who", token.employee())
                    .getResultStream()
                    .findFirst());
  }

  boolean isLocked(Account account) {
    return account.isLocked(clock.instant());
  }

  /**
   * Counts an attempt, in a transaction of its own: a failure must be kept. Attempts on one account
   * are counted one after the other, so many at once guess no more often.
   *
   * @return whether the attempt signs in
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean count(String username, boolean passwordIsRight) {
    Account account = find(username, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
    Instant now = clock.instant();
    if (account.isLocked(now)) {
      return false;
    }
    if (passwordIsRight) {
      account.succeeded();
    } else {
      account.failed(now);
    }
    return passwordIsRight;
  }

  private Optional<Account> find(String username, LockModeType lock) {
    return entities
        .createQuery(
            "select a from Account a where a.username = :username and a.employee.active = true",
            Account.class)
        .setParameter("username", username)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }
}
