package org.opencomplaint.ejb.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.opencomplaint.ejb.dashboard.Dashboard.Brought;
import org.opencomplaint.ejb.dashboard.Dashboard.Compared;
import org.opencomplaint.ejb.dashboard.Dashboard.StageTimes;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.organisation.EmployeeName;

/**
 * How somebody handles complaints. All but what he holds now tells of those registered in the
 * period that he holds or held, as far as who looks may see them.
 *
 * @param holding how many he holds now, whenever they were registered
 * @param overdue how many of those are beyond their deadline
 * @param returned of how many an approver gave a proposal back
 * @param stages each step he held: in time or late while he did; without the time it took
 */
public record PersonDashboard(
    EmployeeName employee,
    DepartmentName department,
    LocalDate from,
    LocalDate to,
    long holding,
    long overdue,
    Brought brought,
    Compared compared,
    long returned,
    Delays delays,
    List<StageTimes> stages) {

  /**
   * What he answers for, or may have to, of the delays of complaints registered in the period.
   *
   * @param confirmed how many are his doing
   * @param open how many wait for a decision
   * @param minutes how long he held steps beyond their deadline
   * @param listed whether the delay register shows them to who looks
   */
  public record Delays(long confirmed, long open, long minutes, boolean listed) {}
}
