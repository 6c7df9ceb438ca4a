package org.opencomplaint.ejb.identity;

import java.util.Set;
import org.opencomplaint.core.organisation.Role;

/**
 * Who is signed in.
 *
 * @param no the employee number
 * @param username the sign-in name
 * @param department the name of the department
 * @param language {@code zh_CN} or {@code en}
 * @param mustChangePassword whether nothing else is allowed before
 */
public record Me(
    String no,
    String username,
    String name,
    String department,
    Set<Role> roles,
    String language,
    boolean mustChangePassword) {

  /** Whether one of the roles is the employee's. */
  public boolean has(Role role) {
    return roles.contains(role);
  }
}
