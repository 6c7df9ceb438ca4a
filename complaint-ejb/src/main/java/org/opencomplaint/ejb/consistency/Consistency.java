package org.opencomplaint.ejb.consistency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.paging.Page;

/**
 * What like cases cost in each department. Compared is the sum of a department's penalties in a
 * case as a fraction of the loss; without a loss the sum itself.
 *
 * @param cells what there is to compare, and how many cases of it
 * @param shown which of them is shown; null if there is nothing
 * @param median of all its cases; null if there is none
 * @param departments the highest median first
 * @param outliers cases at more than twice or less than half of the median, the farthest first;
 *     none where fewer than {@link #ENOUGH} cases say what is usual
 */
public record Consistency(
    LocalDate from,
    LocalDate to,
    List<Cell> cells,
    Cell shown,
    BigDecimal median,
    List<DepartmentFigures> departments,
    Page<Outlier> outliers) {
  /** How many cases it takes to say what is usual. */
  public static final int ENOUGH = 5;

  /**
   * Like cases.
   *
   * @param lossFrom the smallest loss; 0.00 for those without one
   * @param lossBelow where the next band starts; null for the last
   */
  public record Cell(Severity severity, Money lossFrom, Money lossBelow, long cases) {
    /** Whether these are the cases without a loss. */
    public boolean lossless() {
      return lossFrom.isZero();
    }
  }

  /** One department's cases, from the lowest to the highest. */
  public record DepartmentFigures(
      DepartmentName department,
      long cases,
      BigDecimal median,
      BigDecimal lowest,
      BigDecimal highest) {}

  /** A case far from the usual. */
  public record Outlier(
      String complaint, DepartmentName department, Money loss, Money paid, BigDecimal figure) {}
}
