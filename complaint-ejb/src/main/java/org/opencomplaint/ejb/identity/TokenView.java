package org.opencomplaint.ejb.identity;

import java.time.Instant;
import org.opencomplaint.core.identity.ApiToken;
import org.opencomplaint.ejb.organisation.EmployeeName;

/**
 * A token that reads statements; what it is, is known to the program alone.
 *
 * @param valid whether it can be used now
 * @param revokedBy null while it is not revoked, as is {@code revokedAt}
 */
public record TokenView(
    long id,
    String name,
    EmployeeName issuer,
    Instant createdAt,
    Instant expiresAt,
    boolean valid,
    EmployeeName revokedBy,
    Instant revokedAt) {

  static TokenView of(ApiToken token, Instant now) {
    return new TokenView(
        token.id(),
        token.name(),
        EmployeeName.of(token.employee()),
        token.createdAt(),
        token.expiresAt(),
        token.isValid(now),
        EmployeeName.of(token.revokedBy()),
        token.revokedAt());
  }
}
