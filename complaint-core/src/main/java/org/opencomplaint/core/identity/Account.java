package org.opencomplaint.core.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.persistence.Aggregate;

/**
 * An employee's sign-in by name and password. Every request asks whose it is: so each of the
 * queries brings at once what is asked of the employee, and finds only those who still work here.
 */
@Entity
@NamedQuery(
    name = Account.BY_NAME,
    query =
        "select a from Account a join fetch a.employee e join fetch e.department"
            + " left join fetch e.roles where a.username = :username and e.active = true")
@NamedQuery(
    name = Account.BY_TOKEN,
    query =
        "select a from Account a join fetch a.employee e join fetch e.department"
            + " left join fetch e.roles where e.active = true and exists"
            + " (select t from ApiToken t where t.employee = e and t.tokenHash = :hash"
            + " and t.scope = org.opencomplaint.core.identity.TokenScope.ALL and t.revokedAt is null"
            + " and (t.expiresAt is null or t.expiresAt > :now))")
public class Account extends Aggregate {
  /** The account with the name {@code username}. */
  public static final String BY_NAME = "Account.byName";

  /**
   * The account that the token with the SHA-256 {@code hash} acts for at the moment {@code now}.
   */
  public static final String BY_TOKEN = "Account.byToken";

  @OneToOne(optional = false)
  @JoinColumn(name = "employee_id")
  private Employee employee;

  private String username;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "must_change_password")
  private boolean mustChangePassword;

  private String language = "zh_CN";

  protected Account() {}

  /** Gives an employee a sign-in; the password is already hashed. */
  public Account(Employee employee, String username, String passwordHash) {
    this.employee = employee;
    this.username = username;
    this.passwordHash = passwordHash;
  }

  /** What somebody else has chosen is good for signing in once, to choose one's own. */
  public void requirePasswordChange() {
    mustChangePassword = true;
  }

  /** Takes a password that somebody else has chosen; it is already hashed. */
  public void resetPassword(String hash) {
    passwordHash = hash;
    mustChangePassword = true;
  }

  /** Takes the password its owner has chosen; it is already hashed. */
  public void changePassword(String hash) {
    passwordHash = hash;
    mustChangePassword = false;
  }

  /** Remembers the language the employee reads: {@code zh_CN} or {@code en}. */
  public void speak(String chosen) {
    language = chosen;
  }

  public Employee employee() {
    return employee;
  }

  public String username() {
    return username;
  }

  public String passwordHash() {
    return passwordHash;
  }

  /** Whether nothing else is allowed before the password is changed. */
  public boolean mustChangePassword() {
    return mustChangePassword;
  }

  /** {@code zh_CN} or {@code en}. */
  public String language() {
    return language;
  }
}
