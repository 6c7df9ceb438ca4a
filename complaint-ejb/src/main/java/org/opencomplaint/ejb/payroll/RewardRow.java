package org.opencomplaint.ejb.payroll;

import java.util.List;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.payroll.RewardLine;

/**
 * The rewards paid to one employee with a month.
 *
 * @param employee employee number
 * @param complaints numbers of the complaints it is about
 */
public record RewardRow(
    String employee, String name, String department, List<String> complaints, Money paid) {

  static RewardRow of(RewardLine line) {
    return new RewardRow(
        line.employee().no(),
        line.employeeName(),
        line.department(),
        List.of(line.complaintNumbers().split(" ")),
        line.paid());
  }
}
