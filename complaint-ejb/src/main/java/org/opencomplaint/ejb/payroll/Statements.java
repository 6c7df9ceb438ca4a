package org.opencomplaint.ejb.payroll;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.paging.Sorting;
import org.opencomplaint.ejb.table.TableFormat;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/**
 * The lines of the months' statements (T7) as HR looks for them; what pay is reckoned by is the
 * statement itself, of {@link PayrollMonths#file}.
 */
@UseCase
@Stateless
public class Statements {
  @Inject private PayrollPeriods periods;
  @Inject private StatementRegisters registers;
  @Inject private StatementPulls pulls;

  /**
   * One page of the lines that are looked for, with what all of them come to.
   *
   * @throws Problem NOT_FOUND if the month was never opened; REFUSED if it is not calculated
   */
  @Allow({Role.HR, Role.AUDITOR})
  public StatementRegister register(
      StatementSearch wanted, Sorting<StatementOrder> order, Paging paging) {
    return registers.find(periods.calculated(wanted.month()), wanted, order, paging);
  }

  /**
   * The keys of all lines that are looked for, of which {@link #lines} gives some hundred at a
   * time.
   *
   * @throws Problem as for {@link #register}
   */
  @Allow({Role.HR, Role.AUDITOR})
  public List<Long> keys(StatementSearch wanted, Sorting<StatementOrder> order) {
    return registers.keys(periods.calculated(wanted.month()), wanted, order);
  }

  /** The lines of keys, in their order; those of an earlier calculation are left out. */
  @Allow({Role.HR, Role.AUDITOR})
  public List<StatementRegister.Line> lines(@Size(min = 1, max = 500) List<Long> keys) {
    return registers.of(keys);
  }

  /**
   * The names of the departments in a month's statement.
   *
   * @throws Problem as for {@link #register}
   */
  @Allow({Role.HR, Role.AUDITOR})
  public List<String> departments(YearMonth month) {
    return registers.departments(periods.calculated(month));
  }

  /**
   * The caller takes the lines that are looked for as a file, which is recorded as taking the
   * statement is.
   *
   * @param lines how many there are
   * @throws Problem as for {@link #register}
   */
  @Allow({Role.HR, Role.AUDITOR})
  public void taken(StatementSearch wanted, TableFormat format, long lines) {
    pulls.record(periods.calculated(wanted.month()), format, wanted.filter(), lines);
  }
}
