package org.opencomplaint.ejb.payroll;

import java.util.List;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.payroll.LimitRule;
import org.opencomplaint.core.payroll.StatementLine;

/**
 * One employee's line of the statement T7 (domain rules §10).
 *
 * @param employee employee number
 * @param complaints numbers of the complaints it is about
 * @param wage null if no wage was imported, as are the three after it and the rule
 * @param rule which rule set the limit
 * @param deducted negative for a refund
 */
public record StatementRow(
    String employee,
    String name,
    String department,
    List<String> complaints,
    Money openingDue,
    Money newlyFinal,
    Money relief,
    Money wage,
    Money performancePay,
    Money bonus,
    Money minimumWage,
    Money limit,
    LimitRule rule,
    Money deducted,
    Money carried) {

  static StatementRow of(StatementLine line) {
    return new StatementRow(
        line.employee().no(),
        line.employeeName(),
        line.department(),
        numbers(line.complaintNumbers()),
        line.openingDue(),
        line.newlyFinal(),
        line.relief(),
        line.wage(),
        line.performancePay(),
        line.bonus(),
        line.minimumWage(),
        line.limit(),
        line.limitRule(),
        line.deducted(),
        line.carried());
  }

  /** The complaints of a line, which keeps them separated by blanks. */
  static List<String> numbers(String complaints) {
    return complaints.isEmpty() ? List.of() : List.of(complaints.split(" "));
  }
}
