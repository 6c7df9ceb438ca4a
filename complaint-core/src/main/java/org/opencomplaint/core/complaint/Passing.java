package org.opencomplaint.core.complaint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opencomplaint.core.organisation.Department;

/**
 * How a complaint was passed about between departments (推诿扯皮).
 *
 * @param refusals how often a department refused it
 * @param transfers how often another department got it than the one before
 * @param returns how often it came back to a department after another had it (A→B→A)
 */
public record Passing(int refusals, int transfers, int returns) {

  /** Counts along the assignments, in their order. */
  public static Passing of(List<Assignment> assignments) {
    int refusals = 0;
    int transfers = 0;
    int returns = 0;
    Set<Department> seen = new HashSet<>();
    Department before = null;
    for (Assignment assignment : assignments) {
      Department department = assignment.department();
      refusals += assignment.isRefused() ? 1 : 0;
      boolean passedOn = before != null && !before.equals(department);
      transfers += passedOn ? 1 : 0;
      returns += passedOn && seen.contains(department) ? 1 : 0;
      seen.add(department);
      before = department;
    }
    return new Passing(refusals, transfers, returns);
  }
}
