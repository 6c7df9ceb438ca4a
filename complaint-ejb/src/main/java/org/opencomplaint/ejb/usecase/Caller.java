package org.opencomplaint.ejb.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.opencomplaint.core.organisation.Employee;

/** The employee who calls. */
@ApplicationScoped
public class Caller {
  @Inject private CallerName name;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** Empty if nobody is signed in, or the employee has left meanwhile. */
  public Optional<Employee> find() {
    return name.get()
        .flatMap(
            username ->
                entities
                    .createQuery(
                        "select a.employee from Account a"
                            + " where a.username = :username and a.employee.active = true",
                        Employee.class)
                    .setParameter("username", username)
                    .getResultStream()
                    .findFirst());
  }

  /**
   * The employee who calls.
   *
   * @throws Problem if nobody is signed in
   */
  public Employee require() {
    return find().orElseThrow(() -> Problem.of(Problem.Kind.UNAUTHENTICATED, "NOT_SIGNED_IN"));
  }
}
