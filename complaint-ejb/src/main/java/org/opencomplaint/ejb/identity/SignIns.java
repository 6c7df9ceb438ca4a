package org.opencomplaint.ejb.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.opencomplaint.core.identity.Account;
import org.opencomplaint.core.identity.ApiToken;

/** The accounts of those who still work here. */
@ApplicationScoped
class SignIns {
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** The account with that name. */
  Optional<Account> named(String username) {
    return entities
        .createQuery(
            "select a from Account a where a.username = :username and a.employee.active = true",
            Account.class)
        .setParameter("username", username)
        .getResultStream()
        .findFirst();
  }

  /**
   * The account a token acts for, if the token can still be used.
   *
   * @param hash SHA-256 of the token, in hexadecimal
   */
  Optional<Account> ofToken(String hash) {
    Instant now = clock.instant();
    return entities
        .createQuery("select t from ApiToken t where t.tokenHash = :hash", ApiToken.class)
        .setParameter("hash", hash)
        .getResultStream()
        .filter(token -> token.isValid(now))
        .findFirst()
        .flatMap(this::accountOf);
  }

  private Optional<Account> accountOf(ApiToken token) {
    return entities
        .createQuery("select a from Account a where a.employee = :employee", Account.class)
        .setParameter("employee", token.employee())
        .getResultStream()
        .findFirst();
  }
}
