package org.opencomplaint.ejb.payroll;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Map;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.payroll.PayrollPeriod;
import org.opencomplaint.core.payroll.StatementLine;
import org.opencomplaint.ejb.usecase.Allow;
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
        lines.of(period).stream()
            .filter(each -> each.employee().no().equals(employee))
            .filter(each -> maySee(caller.require(), each, period))
            .findFirst()
            .orElseThrow(() -> Problem.notFound("NO_SUCH_LINE"));
    return DeductionReview.of(period, StatementRow.of(line), parts.of(period, line));
  }

  private static boolean maySee(Employee reader, StatementLine line, PayrollPeriod period) {
    boolean own = line.employee().equals(reader) && period.status() == PayrollPeriod.Status.CLOSED;
    return own || reader.has(Role.HR) || reader.has(Role.AUDITOR);
  }

  /**
   * Since when what is carried forward has been due, by employee number; only of those who carry
   * something.
   */
  @Allow({Role.HR, Role.AUDITOR})
  public Map<String, YearMonth> carriedSince(YearMonth month) {
    PayrollPeriod period = periods.require(month);
    return parts.carriedSince(period, lines.of(period)).entrySet().stream()
        .collect(toMap(entry -> entry.getKey().employee().no(), Map.Entry::getValue));
  }
}
