package org.opencomplaint.ejb.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.opencomplaint.core.identity.ApiToken;

/**
 * The token of a program that calls on nobody's behalf. Its caller's name is no sign-in name, so
 * that whatever asks for an employee finds none.
 */
@ApplicationScoped
public class CallingToken {
  /** No sign-in name has a colon. */
  private static final String PREFIX = "token:";

  @Inject private CallerName name;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** The caller's name of a token. */
  public static String nameOf(ApiToken token) {
    return PREFIX + token.id();
  }

  /** The token; empty if an employee calls, or nobody, or it is no longer valid. */
  public Optional<ApiToken> find() {
    return name.get()
        .filter(caller -> caller.startsWith(PREFIX))
        .map(caller -> Long.valueOf(caller.substring(PREFIX.length())))
        .map(id -> entities.find(ApiToken.class, id))
        .filter(token -> token.isValid(clock.instant()));
  }
}
