package org.opencomplaint.core.organisation;

import java.util.Optional;
import java.util.Set;

/**
 * Who is where in the organisation and who takes over work. Answers are never recused people nor
 * people who have left.
 */
public interface Organisation {

  /** The department with that code or name, if it is active. */
  Optional<Department> department(String codeOrName);

  /** The employee with that number or sign-in name, if he still works here. */
  Optional<Employee> employee(String noOrUsername);

  /** The department the routing suggests for a category; empty where it has no opinion. */
  Optional<Department> suggestedFor(String categoryCode);

  /** The person with the role and the least open work, in the whole company. */
  Optional<Employee> leastLoaded(Role role, Set<Employee> except);

  /** The person of the department with the role and the least open work. */
  Optional<Employee> leastLoaded(Role role, Department department, Set<Employee> except);
}
