package org.opencomplaint.ejb.dashboard;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Whose complaints of which days are looked at.
 *
 * @param department code or name; null for the whole company, or for a head his own
 * @param from first day; null for 90 days, the last included
 * @param to last day; null for today
 * @param comparison what the figures are compared with; null for the period before
 */
public record DashboardCriteria(
    @Size(max = 100) String department, LocalDate from, LocalDate to, Comparison comparison) {
  /** Everything the caller may look at, of the last 90 days. */
  public static final DashboardCriteria DEFAULT = new DashboardCriteria(null, null, null, null);

  /** What is compared with. */
  Comparison comparisonOrUsual() {
    return comparison == null ? Comparison.PREVIOUS : comparison;
  }
}
