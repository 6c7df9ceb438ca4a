package org.opencomplaint.ejb.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.money.Money;
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
 * @param before the figures of the period of the same length just before
 * @param received by week, or by month for longer periods, the earliest first
 * @param stages those in which something counts, in the order of the steps
 * @param causes the most frequent first
 * @param categories the ten most frequent, the most frequent first
 * @param losses by the month in which the complaints were registered, the earliest first
 */
public record Dashboard(
    DepartmentName department,
    LocalDate from,
    LocalDate to,
    LocalDate today,
    Now now,
    Figures figures,
    Figures before,
    List<Received> received,
    List<StageTimes> stages,
    List<CauseCount> causes,
    List<CategoryCount> categories,
    List<MonthLoss> losses) {

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

  /** How many complaints were registered in the days from one to the other. */
  public record Received(LocalDate from, LocalDate to, Map<Severity, Long> counts) {
    /** Of every severity. */
    public long total() {
      return counts.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /**
   * How often a stage was left in time. Whatever is still there is late once beyond its deadline,
   * and before that does not count.
   */
  public record StageTimes(Stage stage, long inTime, long late) {}

  /** How many complaints have the cause, as it was found last. */
  public record CauseCount(CategoryName cause, long complaints) {}

  /**
   * How many complaints are about just that.
   *
   * @param divided whether there are categories below it, whose complaints are not counted here
   */
  public record CategoryCount(CategoryName category, boolean divided, long complaints) {}

  /** What the complaints registered in a month cost, as it was found last. */
  public record MonthLoss(YearMonth month, Money loss) {}
}
