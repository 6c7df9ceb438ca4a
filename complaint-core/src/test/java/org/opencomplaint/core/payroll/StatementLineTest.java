package org.opencomplaint.core.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.complaint.Company;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.payroll.StatementLine.DueSum;

class StatementLineTest {
  private static final List<String> COMPLAINTS = List.of("TS-2026-000001", "TS-2026-000007");

  private final Employee driver = new Company().driver;
  private final PayrollPeriod period = new PayrollPeriod(YearMonth.of(2026, 11));

  @Test
  void exampleL1TheLimitIsDeductedAndTheRestCarried() {
    StatementLine line =
        line(wage("6000.00", "1500.00", "500.00", "2740.00"), due("350.00", "1000.00", "0.00"));

    assertThat(line.limit()).isEqualTo(Money.of("1000.00"));
    assertThat(line.limitRule()).isEqualTo(LimitRule.PERFORMANCE_50_PERCENT);
    assertThat(line.deducted()).isEqualTo(Money.of("1000.00"));
    assertThat(line.carried()).isEqualTo(Money.of("350.00"));
  }

  @Test
  void exampleL3BelowTheMinimumWageAllOfItIsCarried() {
    StatementLine line =
        line(wage("2700.00", "600.00", "200.00", "2740.00"), due("0.00", "160.00", "0.00"));

    assertThat(line.limit()).isEqualTo(Money.ZERO);
    assertThat(line.deducted()).isEqualTo(Money.ZERO);
    assertThat(line.carried()).isEqualTo(Money.of("160.00"));
  }

  @Test
  void withoutAWageNothingIsDeducted() {
    StatementLine line = line(null, due("0.00", "160.00", "0.00"));

    assertThat(line.wage()).isNull();
    assertThat(line.limitRule()).isNull();
    assertThat(line.deducted()).isEqualTo(Money.ZERO);
    assertThat(line.carried()).isEqualTo(Money.of("160.00"));
  }

  @Test
  void reliefBeyondWhatIsDueIsRefundedWhateverTheLimit() {
    StatementLine line = line(null, due("100.00", "0.00", "300.00"));

    assertThat(line.deducted()).isEqualTo(Money.of("-200.00"));
    assertThat(line.carried()).isEqualTo(Money.ZERO);
  }

  @Test
  void itKeepsTheNamesOfTheMonthItWasCalculatedIn() {
    StatementLine line = line(null, due("0.00", "160.00", "0.00"));

    assertThat(line.employeeName()).isEqualTo(driver.name());
    assertThat(line.department()).isEqualTo("储运部");
    assertThat(line.complaintNumbers()).isEqualTo("TS-2026-000001 TS-2026-000007");
  }

  private StatementLine line(Wage wage, DueSum due) {
    return new StatementLine(period, driver, wage, due, COMPLAINTS);
  }

  private Wage wage(String wage, String performancePay, String bonus, String minimumWage) {
    return new Wage(
        period,
        driver,
        new WageFigures(
            Money.of(wage), Money.of(performancePay), Money.of(bonus), Money.of(minimumWage)));
  }

  private static DueSum due(String opening, String newlyFinal, String relief) {
    return new DueSum(Money.of(opening), Money.of(newlyFinal), Money.of(relief));
  }
}
