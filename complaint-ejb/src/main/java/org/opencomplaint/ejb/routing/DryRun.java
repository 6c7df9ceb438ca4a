package org.opencomplaint.ejb.routing;

import java.time.Instant;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.category.CategoryName;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.paging.Page;

/**
 * What a rule would have done with past complaints.
 *
 * @param looked how many complaints of the period were looked at, the latest first
 * @param cut whether the period has more than were looked at
 * @param matched to how many the conditions apply
 * @param earlier how many of these an earlier rule would have decided
 * @param otherwise how many would have gone to another department than they did
 * @param rows those that the rule would have decided
 */
public record DryRun(
    int looked, boolean cut, int matched, int earlier, int otherwise, Page<Row> rows) {

  /**
   * One complaint that the rule would have decided.
   *
   * @param department where it went; null if it was never assigned
   * @param would where it would have gone; null if the rule names no department
   * @param judgedBy who judged it; null if nobody did yet
   */
  public record Row(
      String number,
      Instant registeredAt,
      CategoryName category,
      String product,
      Stage stage,
      DepartmentName department,
      DepartmentName would,
      EmployeeName judgedBy) {

    /** Whether it would have gone to another department than it did. */
    public boolean goesElsewhere() {
      return department != null && would != null && !department.code().equals(would.code());
    }
  }
}
