package org.opencomplaint.core.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.persistence.Identified;

/** A program's key to act as an employee; only its SHA-256 is kept. */
@Entity
@Table(name = "api_token")
public class ApiToken extends Identified {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "employee_id")
  private Employee employee;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

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
}
