package org.opencomplaint.core.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The row that is locked before an employee's balance is used; it holds no balance itself. */
@Entity
@Table(name = "employee_account")
public class EmployeeAccount {
  @Id
  @Column(name = "employee_id")
  private Long employeeId;

  protected EmployeeAccount() {}

  /** The id of the employee it belongs to. */
  public Long employeeId() {
    return employeeId;
  }
}
