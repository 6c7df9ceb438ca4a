package org.opencomplaint.core.payroll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.persistence.Identified;

/** What an employee earns in a month, as HR imported it (domain rules §9). */
@Entity
public class Wage extends Identified {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "period_id")
  private PayrollPeriod period;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "employee_id")
  private Employee employee;

  @Column(name = "wage")
  private Money amount;

  @Column(name = "performance_pay")
  private Money performancePay;

  private Money bonus;

  @Column(name = "minimum_wage")
  private Money minimumWage;

  protected Wage() {}

  /** Records the wage of an employee in a month. */
  public Wage(PayrollPeriod period, Employee employee, WageFigures figures) {
    this.period = period;
    this.employee = employee;
    revise(figures);
  }

  /** Replaces the figures by those of a later import. */
  public void revise(WageFigures figures) {
    amount = figures.wage();
    performancePay = figures.performancePay();
    bonus = figures.bonus();
    minimumWage = figures.minimumWage();
  }

  public Employee employee() {
    return employee;
  }

  /** The figures as imported. */
  public WageFigures figures() {
    return new WageFigures(amount, performancePay, bonus, minimumWage);
  }

  /** How much of it may be deducted (domain rules §9). */
  public DeductionLimit limit() {
    return DeductionLimit.of(amount, performancePay, bonus, minimumWage);
  }
}
