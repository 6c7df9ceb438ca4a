package org.opencomplaint.core.payroll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.YearMonth;
import java.util.List;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.persistence.Identified;

/** One employee's line of the monthly deduction statement T7 (绩效扣罚月报, domain rules §10). */
@Entity
@Table(name = "statement_line")
public class StatementLine extends Identified {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "period_id")
  private PayrollPeriod period;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "employee_id")
  private Employee employee;

  @Column(name = "employee_name")
  private String employeeName;

  private String department;

  @Column(name = "complaint_numbers")
  private String complaintNumbers;

  @Column(name = "opening_due")
  private Money openingDue;

  @Column(name = "newly_final")
  private Money newlyFinal;

  private Money relief;
  private Money wage;

  @Column(name = "performance_pay")
  private Money performancePay;

  private Money bonus;

  @Column(name = "minimum_wage")
  private Money minimumWage;

  @Column(name = "limit_amount")
  private Money limit;

  @Enumerated(EnumType.STRING)
  @Column(name = "limit_rule")
  private LimitRule limitRule;

  private Money deducted;
  private Money carried;

  @Column(name = "carried_since")
  private String carriedSince;

  protected StatementLine() {}

  /**
   * Works out an employee's line.
   *
   * @param wage the employee's wage of the month; null if none was imported: then nothing can be
   *     deducted
   * @param due what his account says
   * @param complaintNumbers the complaints it is about
   */
  public StatementLine(
      PayrollPeriod period,
      Employee employee,
      Wage wage,
      DueSum due,
      List<String> complaintNumbers) {
    this.period = period;
    this.employee = employee;
    this.employeeName = employee.name();
    this.department = employee.department().name();
    this.complaintNumbers = String.join(" ", complaintNumbers);
    this.openingDue = due.opening();
    this.newlyFinal = due.newlyFinal();
    this.relief = due.relief();
    this.limit = Money.ZERO;
    if (wage != null) {
      takeWage(wage);
    }
    Deduction deduction = Deduction.of(limit, due.total());
    this.deducted = deduction.deducted();
    this.carried = deduction.carried();
  }

  private void takeWage(Wage earned) {
    WageFigures figures = earned.figures();
    wage = figures.wage();
    performancePay = figures.performancePay();
    bonus = figures.bonus();
    minimumWage = figures.minimumWage();
    limit = earned.limit().limit();
    limitRule = earned.limit().rule();
  }

  /**
   * What an employee's account says before the deduction.
   *
   * @param opening what was carried from earlier months
   * @param newlyFinal what became final since
   * @param relief what was taken back since
   */
  public record DueSum(Money opening, Money newlyFinal, Money relief) {
    /** What is due now; negative when a refund is owed. */
    public Money total() {
      return opening.plus(newlyFinal).minus(relief);
    }
  }

  public Employee employee() {
    return employee;
  }

  /** The name when it was calculated. */
  public String employeeName() {
    return employeeName;
  }

  /** The name of the department when it was calculated. */
  public String department() {
    return department;
  }

  /** The complaints it is about, separated by blanks. */
  public String complaintNumbers() {
    return complaintNumbers;
  }

  public Money openingDue() {
    return openingDue;
  }

  public Money newlyFinal() {
    return newlyFinal;
  }

  public Money relief() {
    return relief;
  }

  /** Null if no wage was imported. */
  public Money wage() {
    return wage;
  }

  public Money performancePay() {
    return performancePay;
  }

  public Money bonus() {
    return bonus;
  }

  public Money minimumWage() {
    return minimumWage;
  }

  public Money limit() {
    return limit;
  }

  /** Which rule set the limit; null if no wage was imported. */
  public LimitRule limitRule() {
    return limitRule;
  }

  /** What is taken this month; negative for a refund. */
  public Money deducted() {
    return deducted;
  }

  public Money carried() {
    return carried;
  }

  /**
   * Says since when what is carried has been due.
   *
   * @param month in which the oldest penalty became final of which something is carried
   */
  public void carriedSince(YearMonth month) {
    carriedSince = month.toString();
  }
}
