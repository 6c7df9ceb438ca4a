package org.opencomplaint.ejb.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.opencomplaint.core.identity.Account;
import org.opencomplaint.core.identity.ApiToken;
import org.opencomplaint.core.identity.TokenScope;

/** The accounts of those who still work here. */
@ApplicationScoped
class SignIns {
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** The account with that name. */
  Optional<Account> named(String username) {
    return entities
        .createNamedQuery(Account.BY_NAME, Account.class)
        .setParameter("username", username)
        .getResultStream()
        .findFirst();
  }

  /**
   * A token that acts for nobody but does one thing only, if it can still be used.
   *
   * @param hash SHA-256 of the token, in hexadecimal
   */
  Optional<ApiToken> scoped(String hash) {
    return entities
        .createQuery(
            "select t from ApiToken t join fetch t.employee"
                + " where t.tokenHash = :hash and t.scope <> :all",
            ApiToken.class)
        .setParameter("hash", hash)
        .setParameter("all", TokenScope.ALL)
        .getResultStream()
        .findFirst()
        .filter(token -> token.isValid(clock.instant()));
  }

  /**
   * The account a token acts for, if the token can still be used.
   *
   * @param hash SHA-256 of the token, in hexadecimal
   */
  Optional<Account> ofToken(String hash) {
    return entities
        .createNamedQuery(Account.BY_TOKEN, Account.class)
        .setParameter("hash", hash)
        .setParameter("now", clock.instant())
        .getResultStream()
        .findFirst();
  }
}
