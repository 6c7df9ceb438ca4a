package org.opencomplaint.ejb.payroll;

import java.time.Instant;
import java.util.List;
import org.opencomplaint.core.payroll.ClosingRule;
import org.opencomplaint.ejb.organisation.EmployeeName;

/**
 * Whether closing a month, and writing off, take two persons.
 *
 * @param rule the rule that holds
 * @param persons how many HR persons can sign in
 * @param two what follows from both
 * @param versions what an administrator has set, the latest first; empty while nobody has
 */
public record ClosingRuleView(ClosingRule rule, long persons, boolean two, List<Version> versions) {
  /** One setting of it, and why. */
  public record Version(
      long version, ClosingRule rule, String reason, EmployeeName by, Instant at) {}
}
