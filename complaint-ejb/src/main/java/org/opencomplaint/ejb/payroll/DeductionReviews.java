package org.opencomplaint.ejb.payroll;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.payroll.PayrollPeriod;
import org.opencomplaint.core.payroll.StatementLine;
import org.opencomplaint.ejb.usecase.AllowSignedIn;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/** Explains the figures of a statement: all to HR and auditors, his own to the employee. */
@UseCase
@Stateless
public class DeductionReviews {
  @Inject private PayrollPeriods periods;
  @Inject private StatementLines lines;
  @Inject private StatementParts parts;
  @Inject private Caller caller;

  /**
   * One employee's line, taken apart.
   *
   * @throws Problem NOT_FOUND if the statement has no such line; for the employee himself also
   *     while the month is not closed
   */
  @AllowSignedIn
  public DeductionReview review(YearMonth month, String employee) {
    PayrollPeriod period = periods.require(month);
    StatementLine line =
        lines
            .of(period, employee)
            .filter(each -> maySee(caller.require(), each, period))
            .orElseThrow(() -> Problem.notFound("NO_SUCH_LINE"));
    return DeductionReview.of(period, StatementRow.of(line), parts.of(period, line));
  }

  private static boolean maySee(Employee reader, StatementLine line, PayrollPeriod period) {
    boolean own = line.employee().equals(reader) && period.status() == PayrollPeriod.Status.CLOSED;
    return own || reader.has(Role.HR) || reader.has(Role.AUDITOR);
  }
}
