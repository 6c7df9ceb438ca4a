package org.opencomplaint.core.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import java.time.Duration;
import java.time.Instant;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.persistence.Aggregate;

/** An employee's sign-in by name and password; locked for a while after repeated failures. */
@Entity
public class Account extends Aggregate {
  private static final int FAILURES_BEFORE_LOCK = 5;
  private static final Duration LOCK = Duration.ofMinutes(15);

  @OneToOne(optional = false)
  @JoinColumn(name = "employee_id")
  private Employee employee;

  private String username;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "failed_logins")
  private int failedLogins;

  @Column(name = "locked_until")
  private Instant lockedUntil;

  private String language = "zh_CN";

  protected Account() {}

  /** Gives an employee a sign-in; the password is already hashed. */
  public Account(Employee employee, String username, String passwordHash) {
    this.employee = employee;
    this.username = username;
    this.passwordHash = passwordHash;
  }

  /** Whether nobody can sign in at the moment, whatever the password. */
  public boolean isLocked(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }

  /** For how long nobody can sign in yet; zero if the account is not locked. */
  public Duration lockLeft(Instant now) {
    return isLocked(now) ? Duration.between(now, lockedUntil) : Duration.ZERO;
  }

  /** Counts a wrong password; the fifth in a row locks the account for fifteen minutes. */
  public void failed(Instant now) {
    failedLogins++;
    if (failedLogins >= FAILURES_BEFORE_LOCK) {
      lockedUntil = now.plus(LOCK);
      failedLogins = 0;
    }
  }

  /** A right password forgets the wrong ones before. */
  public void succeeded() {
    failedLogins = 0;
    lockedUntil = null;
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

  /** {@code zh_CN} or {@code en}. */
  public String language() {
    return language;
  }
}
