package org.opencomplaint.ejb.passing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.category.CategoryName;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.paging.Page;

/**
 * How complaints were passed about in a period.
 *
 * @param departments those that were assigned any, who refused most first
 * @param chains the complaints last passed on in the period, the worst first
 */
public record PassingReport(
    LocalDate from, LocalDate to, Counts counts, List<Unit> departments, Page<Chain> chains) {

  /**
   * Figures of the period.
   *
   * @param refused how many complaints were refused at least once
   * @param returned how many of these came back to a department that had them before
   * @param arbitrated how many were refused so often that the manager had to decide
   */
  public record Counts(long refused, long returned, long arbitrated) {}

  /**
   * A department.
   *
   * @param assigned how many assignments of the period it got
   * @param refused how many of them it refused
   * @param heldMinutes how long it had those it refused, on average; null if there is none
   */
  public record Unit(DepartmentName department, long assigned, long refused, Long heldMinutes) {
    /** How long it had those it refused, on average; null if there is none. */
    public Duration held() {
      return heldMinutes == null ? null : Duration.ofMinutes(heldMinutes);
    }

    /** The part of its assignments that it refused, from 0 to 1. */
    public BigDecimal rate() {
      return BigDecimal.valueOf(refused)
          .divide(BigDecimal.valueOf(assigned), 4, RoundingMode.HALF_UP);
    }
  }

  /** One complaint that was passed about. */
  public record Chain(
      String number,
      Severity severity,
      CategoryName category,
      String product,
      Stage stage,
      int refusals,
      int transfers,
      int returns,
      List<Leg> legs) {}

  /**
   * One department's turn.
   *
   * @param heldMinutes how long it had it: until it refused, or else the complaint was closed, or
   *     now
   * @param refusedBy who refused it; null if nobody did, as is {@code reason}
   * @param returned whether it had it before another
   */
  public record Leg(
      DepartmentName department,
      Instant assignedAt,
      long heldMinutes,
      EmployeeName refusedBy,
      String reason,
      boolean returned) {
    /** How long it had it. */
    public Duration held() {
      return Duration.ofMinutes(heldMinutes);
    }
  }
}
