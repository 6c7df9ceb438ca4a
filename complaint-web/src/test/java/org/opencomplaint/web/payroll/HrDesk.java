package org.opencomplaint.web.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.opencomplaint.core.identity.Account;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.payroll.PayrollPeriod;
import org.opencomplaint.ejb.organisation.OrganisationDirectory;
import org.opencomplaint.ejb.payroll.MonthView;
import org.opencomplaint.ejb.payroll.PayrollMonths;
import org.opencomplaint.ejb.payroll.StatementOrder;
import org.opencomplaint.ejb.payroll.StatementRegister;
import org.opencomplaint.ejb.payroll.StatementRow;
import org.opencomplaint.ejb.payroll.StatementSearch;
import org.opencomplaint.ejb.payroll.Statements;
import org.opencomplaint.ejb.penalty.PenaltyDeadlines;
import org.opencomplaint.web.table.Rows;
import org.opencomplaint.web.testing.ActingCaller;
import org.opencomplaint.web.testing.MovableClock;
import org.opencomplaint.web.testing.PayrollOverRest;
import org.opencomplaint.web.testing.SampleCases;
import org.opencomplaint.web.testing.SampleCases.Person;

/** What HR does every month, for tests of more than that; as the demo organisation's only one. */
@ApplicationScoped
public class HrDesk {
  private static final AtomicInteger HIRED = new AtomicInteger();

  @Inject private ActingCaller caller;
  @Inject private PayrollMonths months;
  @Inject private Statements statements;
  @Inject private SampleCases cases;
  @Inject private MovableClock clock;
  @Inject private PenaltyDeadlines deadlines;
  @Inject private OrganisationDirectory organisation;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** The month after all that were ever opened, which are closed. */
  public YearMonth nextMonth() throws Exception {
    List<MonthView> known = caller.as("hr", () -> months.months());
    for (int i = known.size() - 1; i >= 0; i--) {
      if (known.get(i).status() != PayrollPeriod.Status.CLOSED) {
        close(known.get(i).month());
      }
    }
    return known.isEmpty() ? PayrollOverRest.FIRST : known.get(0).month().plusMonths(1);
  }

  /** Somebody is penalised by what the policy says for the loss, final a month later; for what. */
  String finalPenalty(String loss, Person person) throws Exception {
    String number = cases.served(loss, person);
    clock.moveBy(Duration.ofDays(30));
    deadlines.finaliseDue();
    return number;
  }

  /** Opens a month. */
  public YearMonth open(YearMonth month) throws Exception {
    return caller.as("hr", () -> months.open(month)).month();
  }

  /** Imports the wages of one person: number, wage, performance pay, bonus, minimum wage. */
  public void importWages(YearMonth month, String row) throws Exception {
    assertThat(
            caller.as("hr", () -> months.importWages(month, PayrollOverRest.wages(row))).problems())
        .isEmpty();
  }

  /** Calculates and closes. */
  public void close(YearMonth month) throws Exception {
    caller.as("hr", () -> months.calculate(month));
    MonthView closed = caller.as("hr", () -> months.close(month, null));
    assertThat(closed.status()).isEqualTo(PayrollPeriod.Status.CLOSED);
  }

  /** Somebody's line of the statement; null if there is none. */
  StatementRow row(YearMonth month, Person person) throws Exception {
    return rows(month).stream()
        .filter(row -> row.employee().equals(person.no()))
        .findFirst()
        .orElse(null);
  }

  /** All lines of the statement. */
  List<StatementRow> rows(YearMonth month) throws Exception {
    return lines(month).stream().map(StatementRegister.Line::row).toList();
  }

  /** The same as the table has them. */
  List<StatementRegister.Line> lines(YearMonth month) throws Exception {
    List<Long> keys =
        caller.as("hr", () -> statements.keys(StatementSearch.of(month), StatementOrder.BY_NO));
    return caller.as("hr", () -> Rows.of(keys, statements::lines).all().toList());
  }

  /** A second HR person, whose number is also the sign-in name; has to leave after the test. */
  @Transactional
  public String hireSecond() {
    String no = "HR" + HIRED.incrementAndGet();
    Employee second =
        new Employee(
            no,
            "人事" + no,
            organisation.department("HR").orElseThrow(),
            Money.ZERO,
            Set.of(Role.HR, Role.EMPLOYEE));
    entities.persist(second);
    entities.persist(new Account(second, no, "none"));
    return no;
  }

  /** The second one leaves: one person is enough again. */
  @Transactional
  public void dismiss(String no) {
    entities
        .createQuery("select e from Employee e where e.no = :no", Employee.class)
        .setParameter("no", no)
        .getSingleResult()
        .leave();
  }
}
