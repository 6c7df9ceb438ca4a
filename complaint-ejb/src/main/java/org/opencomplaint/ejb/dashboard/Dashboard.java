package org.opencomplaint.ejb.dashboard;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.category.CategoryName;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.organisation.EmployeeName;

/**
 * What management looks at (domain rules §11). All but {@code now} tells what became, until now, of
 * the complaints registered in the period; so each figure is that of the register for the same
 * filter.
 *
 * @param department whose complaints, as responsible or helping; null for the whole company
 * @param compared what the figures are compared with; null for nothing
 * @param received by week, or by month for longer periods, the earliest first
 * @param stages those in which something counts, in the order of the steps
 * @param causes the most frequent first
 * @param categories the ten most frequent, the most frequent first
 * @param months of the period, the earliest first
 * @param refusals departments that refused any, who refused most first
 */
public record Dashboard(
    DepartmentName department,
    LocalDate from,
    LocalDate to,
    LocalDate today,
    Now now,
    Brought brought,
    Compared compared,
    List<Received> received,
    List<StageTimes> stages,
    List<CauseCount> causes,
    List<CategoryCount> categories,
    List<Month> months,
    List<Refusals> refusals) {

  /**
   * What is open at present, whenever it was registered.
   *
   * @param ages one for each {@link Age}, in order
   * @param oldest null if nothing is open
   * @param holders the five who hold the most that is overdue
   */
  public record Now(
      long open, long overdue, List<Backlog> ages, OldestOpen oldest, List<Holder> holders) {}

  /** How much of that age is open, and of that overdue. */
  public record Backlog(Age age, long open, long overdue) {}

  /** The complaint that has been open longest. */
  public record OldestOpen(String number, LocalDate registeredOn, EmployeeName holder) {}

  /**
   * Who holds overdue complaints.
   *
   * @param overdue how many
   * @param worst the number of the one that is overdue longest, due at {@code dueAt}
   */
  public record Holder(
      EmployeeName employee,
      DepartmentName department,
      long overdue,
      String worst,
      Instant dueAt) {}

  /**
   * What a period brought.
   *
   * @param medianHours working hours from registering to closing, without waiting: half of the
   *     closed ones took no longer; null if none is closed
   */
  public record Brought(Figures figures, Commitments commitments, BigDecimal medianHours) {}

  /** What another period brought. */
  public record Compared(Comparison comparison, LocalDate from, LocalDate to, Brought brought) {}

  /** How many complaints were registered in the days from one to the other. */
  public record Received(LocalDate from, LocalDate to, Map<Severity, Long> counts) {
    /** Of every severity. */
    public long total() {
      return counts.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /**
   * How complaints went through a step. Whatever is still there is late once beyond its deadline,
   * and before that does not count.
   *
   * @param inTime how many complaints were never late in it
   * @param late how many were
   * @param visits how often it was left
   * @param minutes working time from entering to leaving, in minutes, of all visits
   * @param waited how much of that was waited for others
   * @param medianHours working hours: half of the visits took no longer; null if it was never left
   */
  public record StageTimes(
      Stage stage,
      long inTime,
      long late,
      long visits,
      long minutes,
      long waited,
      BigDecimal medianHours) {
    /** Working hours in which somebody could act, a visit; null if it was never left. */
    public BigDecimal actingHours() {
      return hours(minutes - waited);
    }

    /** Working hours waited for others, a visit; null if it was never left. */
    public BigDecimal waitedHours() {
      return hours(waited);
    }

    /** Working hours a visit; null if it was never left. */
    public BigDecimal hours() {
      return hours(minutes);
    }

    private BigDecimal hours(long of) {
      return Figures.mean(BigDecimal.valueOf(of), visits * 60, 1);
    }
  }

  /** How many complaints have the cause, as it was found last. */
  public record CauseCount(CategoryName cause, long complaints) {}

  /**
   * How many complaints are about just that.
   *
   * @param divided whether there are categories below it, whose complaints are not counted here
   */
  public record CategoryCount(CategoryName category, boolean divided, long complaints) {}

  /**
   * A month, as far as it is in the period.
   *
   * @param yearBefore what the same days brought a year before
   */
  public record Month(
      YearMonth month, LocalDate from, LocalDate to, Figures figures, Figures yearBefore) {
    /** The first of the same days a year before. */
    public LocalDate fromYearBefore() {
      return from.minusYears(1);
    }

    /** The last of them. */
    public LocalDate toYearBefore() {
      return Period.yearBefore(to);
    }
  }

  /** How many complaints a department refused at least once. */
  public record Refusals(DepartmentName department, long complaints) {}
}
