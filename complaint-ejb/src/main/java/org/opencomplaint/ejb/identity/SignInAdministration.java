package org.opencomplaint.ejb.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import org.opencomplaint.core.identity.Account;
import org.opencomplaint.core.identity.RandomPassword;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.settings.SettingAction;
import org.opencomplaint.ejb.settings.SettingsLog;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/** Lets people sign in, and again when they have forgotten their password. */
@UseCase
@Stateless
public class SignInAdministration {
  @Inject private PasswordHashes passwords;
  @Inject private Attempts attempts;
  @Inject private SettingsLog log;
  @Inject private Caller caller;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** How the employee with that number signs in; empty if he cannot. */
  @Allow({Role.ADMIN, Role.AUDITOR})
  public Optional<SignInView> of(String no) {
    return accountOf(no)
        .map(
            account ->
                new SignInView(
                    account.username(),
                    account.mustChangePassword(),
                    attempts.lockLeft(account.username())));
  }

  /**
   * Lets somebody sign in with a name.
   *
   * @throws Problem NOT_FOUND if nobody with the number works here; INVALID if the name is taken or
   *     he has one already
   */
  @Allow(Role.ADMIN)
  public OneTimePassword open(String no, UsernameForm form) {
    Employee employee = require(no);
    if (accountOf(no).isPresent()) {
      throw Problem.invalid("username", "HAS_ACCOUNT");
    }
    if (isTaken(form.username(), employee)) {
      throw Problem.invalid("username", "TAKEN");
    }
    String password = RandomPassword.generate();
    Account account = new Account(employee, form.username(), passwords.of(password.toCharArray()));
    account.requirePasswordChange();
    entities.persist(account);
    record(SettingAction.ACCOUNT_OPENED, account);
    return new OneTimePassword(account.username(), password);
  }

  /**
   * Somebody has forgotten his password: he gets one for a single use, and his name is unlocked.
   *
   * @throws Problem NOT_FOUND if nobody with the number works here and signs in; INVALID for the
   *     caller himself, who changes his own as everybody does
   */
  @Allow(Role.ADMIN)
  public OneTimePassword resetPassword(String no) {
    Employee employee = require(no);
    Account account = accountOf(no).orElseThrow(() -> Problem.notFound("NO_ACCOUNT"));
    if (employee.equals(caller.require())) {
      throw Problem.invalid("username", "OWN_PASSWORD");
    }
    String password = RandomPassword.generate();
    account.resetPassword(passwords.of(password.toCharArray()));
    attempts.forget(account.username());
    record(SettingAction.PASSWORD_RESET, account);
    return new OneTimePassword(account.username(), password);
  }

  private void record(SettingAction action, Account account) {
    Employee employee = account.employee();
    log.record(
        action, employee.no() + " " + employee.name(), Map.of("username", account.username()));
  }

  private Employee require(String no) {
    return entities
        .createQuery(
            "select e from Employee e where e.no = :no and e.active = true", Employee.class)
        .setParameter("no", no)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> Problem.notFound("NO_SUCH_EMPLOYEE"));
  }

  private Optional<Account> accountOf(String no) {
    return entities
        .createQuery("select a from Account a where a.employee.no = :no", Account.class)
        .setParameter("no", no)
        .getResultStream()
        .findFirst();
  }

  /** Forms take a number or a name: so nobody signs in with the number of another. */
  private boolean isTaken(String username, Employee employee) {
    return entities
            .createQuery(
                "select count(e) from Employee e where (e.no = :username and e <> :employee)"
                    + " or exists (select a from Account a where a.employee = e"
                    + " and a.username = :username)",
                Long.class)
            .setParameter("username", username)
            .setParameter("employee", employee)
            .getSingleResult()
        > 0;
  }
}
