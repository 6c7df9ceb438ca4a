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

  /**
   * The employee who is meant, of those who still work here: by number, by sign-in name, or by a
   * name that only one of them has. Empty if it is nobody's or more than one's.
   */
  Optional<Employee> employee(String typed);

  /** Where the first routing rule that matches sends a complaint; empty where none does. */
  Optional<Suggestion> suggestionFor(RoutingFacts facts);

  /** Who of the people with the role gets the next complaint, in the whole company. */
  Optional<Employee> next(Role role, Set<Employee> except);

  /** Who of the department's people with the role gets the next complaint. */
  Optional<Employee> next(Role role, Department department, Set<Employee> except);

  /** Who stands in for somebody who is absent today; empty if he is here. */
  Optional<Employee> deputyOf(Employee employee);
}
