package org.opencomplaint.core.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.persistence.Identified;

/**
 * A program's key; only its SHA-256 is kept. It acts as the employee it was issued for or, if its
 * scope is narrower, does the one thing that is for; it ends with the employee's leaving.
 */
@Entity
@Table(name = "api_token")
public class ApiToken extends Identified {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "employee_id")
  private Employee employee;

  @Column(name = "token_hash")
  private String tokenHash;

  @Enumerated(EnumType.STRING)
  private TokenScope scope = TokenScope.ALL;

  private String name;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "revoked_by_id")
  private Employee revokedBy;

  protected ApiToken() {}

  /**
   * Issues a token.
   *
   * @param tokenHash SHA-256 of the token, in hexadecimal
   * @param expiresAt null if it does not expire
   */
  public ApiToken(Employee employee, String tokenHash, Instant createdAt, Instant expiresAt) {
    this.employee = employee;
    this.tokenHash = tokenHash;
    this.createdAt = createdAt;
    this.expiresAt = expiresAt;
  }

  /**
   * Issues a token that reads statements.
   *
   * @param name of the program, for people
   */
  public static ApiToken forStatements(
      Employee issuer, String name, String tokenHash, Instant createdAt, Instant expiresAt) {
    ApiToken token = new ApiToken(issuer, tokenHash, createdAt, expiresAt);
    token.scope = TokenScope.STATEMENTS;
    token.name = name;
    return token;
  }

  /** Ends it now; a second time changes nothing. */
  public void revoke(Employee by, Instant now) {
    if (revokedAt == null) {
      revokedAt = now;
      revokedBy = by;
    }
  }

  /** Whether it can be used at that moment. */
  public boolean isValid(Instant now) {
    return revokedAt == null
        && (expiresAt == null || now.isBefore(expiresAt))
        && employee.isActive();
  }

  public TokenScope scope() {
    return scope;
  }

  /** The employee it was issued for, or by if its scope is narrower. */
  public Employee employee() {
    return employee;
  }

  /** What the program is called; null for an employee's own. */
  public String name() {
    return name;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** Null if it does not expire. */
  public Instant expiresAt() {
    return expiresAt;
  }

  /** Null while it is not revoked. */
  public Instant revokedAt() {
    return revokedAt;
  }

  /** Null while it is not revoked. */
  public Employee revokedBy() {
    return revokedBy;
  }
}
