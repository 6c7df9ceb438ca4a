package org.opencomplaint.ejb.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.opencomplaint.core.identity.ApiToken;
import org.opencomplaint.core.identity.TokenScope;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.digest.Sha256;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/** Issues and revokes the tokens with which payroll programs read closed statements. */
@UseCase
@Stateless
public class StatementTokens {
  private static final int BYTES = 32;
  private static final int LONGEST_YEARS = 2;
  private static final String PREFIX = "oc-st-";

  private final SecureRandom random = new SecureRandom();

  @Inject private Caller caller;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** All that were ever issued, the latest first. */
  @Allow({Role.HR, Role.ADMIN, Role.AUDITOR})
  public List<TokenView> all() {
    Instant now = clock.instant();
    return entities
        .createQuery(
            "select t from ApiToken t join fetch t.employee where t.scope = :scope"
                + " order by t.id desc",
            ApiToken.class)
        .setParameter("scope", TokenScope.STATEMENTS)
        .getResultStream()
        .map(token -> TokenView.of(token, now))
        .toList();
  }

  /**
   * Issues one; only its hash is kept, so it is shown this once.
   *
   * @return the token
   * @throws Problem INVALID if it would end in the past or after two years
   */
  @Allow({Role.HR, Role.ADMIN})
  public String issue(TokenForm form) {
    LocalDate today = LocalDate.now(clock);
    if (form.until().isBefore(today) || form.until().isAfter(today.plusYears(LONGEST_YEARS))) {
      throw Problem.invalid("until", "TOKEN_UNTIL");
    }
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Instant end = form.until().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    entities.persist(
        ApiToken.forStatements(
            caller.require(), form.name(), Sha256.of(token), clock.instant(), end));
    return token;
  }

  /**
   * Ends one at once.
   *
   * @throws Problem NOT_FOUND if there is no such token
   */
  @Allow({Role.HR, Role.ADMIN})
  public void revoke(long id) {
    ApiToken token = entities.find(ApiToken.class, id);
    if (token == null || token.scope() != TokenScope.STATEMENTS) {
      throw Problem.notFound("NO_SUCH_TOKEN");
    }
    token.revoke(caller.require(), clock.instant());
  }
}
