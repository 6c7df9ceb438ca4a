package org.opencomplaint.core.payroll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.persistence.Identified;

/** The rewards that are paid to one employee with a month, beside the statement T7. */
@Entity
@Table(name = "reward_line")
public class RewardLine extends Identified {
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

  private Money paid;

  protected RewardLine() {}

  /** What is paid, and for which complaints. */
  public RewardLine(
      PayrollPeriod period, Employee employee, List<String> complaintNumbers, Money paid) {
    this.period = period;
    this.employee = employee;
    this.employeeName = employee.name();
    this.department = employee.department().name();
    this.complaintNumbers = String.join(" ", complaintNumbers);
    this.paid = paid;
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

  public Money paid() {
    return paid;
  }
}
