package org.opencomplaint.core.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.persistence.Aggregate;

/** An employee's sign-in by name and password. */
@Entity
public class Account extends Aggregate {
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
