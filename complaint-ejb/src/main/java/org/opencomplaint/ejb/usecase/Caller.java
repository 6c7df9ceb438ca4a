package org.opencomplaint.ejb.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.opencomplaint.core.identity.Account;
import org.opencomplaint.core.organisation.Employee;

/** The employee who calls. */
@ApplicationScoped
public class Caller {
  @Inject private CallerName name;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** Empty if nobody is signed in, or the employee has left meanwhile. */
  public Optional<Employee> find() {
    return account().map(Account::employee);
  }

  /**
   * The employee who calls.
   *
   * @throws Problem if nobody is signed in, or he has to change his password first
   */
  public Employee require() {
    Account account =
        account().orElseThrow(() -> Problem.of(Problem.Kind.UNAUTHENTICATED, "NOT_SIGNED_IN"));
    if (account.mustChangePassword()) {
      throw Problem.of(Problem.Kind.FORBIDDEN, "PASSWORD_TO_CHANGE");
    }
    return account.employee();
  }

  private Optional<Account> account() {
    return name.get()
        .flatMap(
            username ->
                entities
                    .createNamedQuery(Account.BY_NAME, Account.class)
                    .setParameter("username", username)
                    .getResultStream()
                    .findFirst());
  }
}
