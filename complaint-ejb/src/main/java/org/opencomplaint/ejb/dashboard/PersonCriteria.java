package org.opencomplaint.ejb.dashboard;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Whose handling of complaints is looked at.
 *
 * @param person employee number or sign-in name; null for the caller
 * @param from first day; null for 90 days, the last included
 * @param to last day; null for today
 * @param comparison what the figures are compared with; null for the period before
 */
public record PersonCriteria(
    @Size(max = 60) String person, LocalDate from, LocalDate to, Comparison comparison) {
  /** What is compared with. */
  Comparison comparisonOrUsual() {
    return comparison == null ? Comparison.PREVIOUS : comparison;
  }
}
