package org.opencomplaint.ejb.complaint;

import java.util.List;

/**
 * What waits for an employee, the most urgent first.
 *
 * @param mine what he holds, at most {@link #LIMIT}
 * @param counts how much he holds
 * @param department what his colleagues hold for their department; for heads
 * @param departmentCounts how much the department has open; null for others than heads
 * @param recorded what he registered last; for clerks
 * @param assisting what other departments lead and wait for his department's opinion on
 * @param delegated what others hold and he may approve in their place
 * @param untold which customers are to be told something, the first {@link #LIMIT_OF_UNTOLD}
 * @param untoldCount how many are
 */
public record Workbench(
    List<WorkItem> mine,
    Counts counts,
    List<WorkItem> department,
    Counts departmentCounts,
    List<ComplaintLine> recorded,
    List<ComplaintLine> assisting,
    List<WorkItem> delegated,
    List<UntoldCustomer> untold,
    long untoldCount) {
  /** No list is longer; the register has the rest. */
  public static final int LIMIT = 100;

  /** So many customers to be told are shown at once. */
  public static final int LIMIT_OF_UNTOLD = 10;

  /**
   * How much waits.
   *
   * @param dueToday due until the end of the day and not overdue
   */
  public record Counts(long all, long overdue, long dueToday) {}
}
