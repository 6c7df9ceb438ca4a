package org.opencomplaint.core.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.persistence.Aggregate;
import org.opencomplaint.core.pinyin.Pinyin;

/** Someone who works here: may hold complaints, and may be liable for one. */
@Entity
public class Employee extends Aggregate {
  private String no;
  private String name;
  private String pinyin;

  @ManyToOne(optional = false)
  private Department department;

  @ManyToOne(fetch = FetchType.LAZY)
  private Employee manager;

  @Column(name = "performance_pay")
  private Money performancePay;

  private boolean active = true;

  @ElementCollection
  @CollectionTable(name = "employee_role", joinColumns = @JoinColumn(name = "employee_id"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  private Set<Role> roles = EnumSet.noneOf(Role.class);

  @OneToMany(mappedBy = "delegator")
  private List<Delegation> delegations = new ArrayList<>();

  protected Employee() {}

  /**
   * Employs someone.
   *
   * @param no the employee number, as payroll knows it
   * @param performancePay the usual performance pay of a month (绩效工资)
   */
  public Employee(
      String no, String name, Department department, Money performancePay, Set<Role> roles) {
    this.no = no;
    call(name);
    this.department = department;
    this.performancePay = performancePay;
    this.roles.addAll(roles);
  }

  private void call(String newName) {
    name = newName;
    pinyin = Pinyin.ofName(newName);
  }

  /** Sets the direct line manager (直接上级). */
  public void reportTo(Employee superior) {
    this.manager = superior;
  }

  /** He has left the company: nothing is handed to him any more, and he cannot sign in. */
  public void leave() {
    active = false;
  }

  /** What is known of him has changed. */
  public void describe(String newName, Money newPerformancePay, Set<Role> newRoles) {
    call(newName);
    performancePay = newPerformancePay;
    roles.clear();
    roles.addAll(newRoles);
  }

  /** He works for another department from now on. */
  public void moveTo(Department other) {
    department = other;
  }

  /** He lets another approve in his place. */
  public void delegate(Delegation delegation) {
    delegations.add(delegation);
  }

  /** What he has delegated to the other and is in force now. */
  public Optional<Delegation> delegationTo(Employee other, Instant now) {
    return delegations.stream()
        .filter(given -> given.delegate().equals(other) && given.isInForce(now))
        .findFirst();
  }

  /** The employee number, as payroll knows it. */
  public String no() {
    return no;
  }

  /** The name as colleagues write it. */
  public String name() {
    return name;
  }

  /** How the name is pronounced, by which lists of people are ordered. */
  public String pinyin() {
    return pinyin == null ? name : pinyin;
  }

  /** The department the employee belongs to. */
  public Department department() {
    return department;
  }

  /** The direct line manager; null at the top. */
  public Employee manager() {
    return manager;
  }

  /** The usual performance pay of a month, where no wages of the month are known. */
  public Money performancePay() {
    return performancePay;
  }

  /** Whether the employee still works here. */
  public boolean isActive() {
    return active;
  }

  /** Whether he is above the other, directly or through others. */
  public boolean isAbove(Employee other) {
    return other.manager != null && (equals(other.manager) || isAbove(other.manager));
  }

  /** Whether the employee has the role. */
  public boolean has(Role role) {
    return roles.contains(role);
  }

  /** All roles of the employee. */
  public Set<Role> roles() {
    return Set.copyOf(roles);
  }

  /** Whether the employee handles complaints for his department. */
  public boolean isDepartmentStaff() {
    return roles.stream().anyMatch(Role::isOfDepartment);
  }

  /** Whether the employee belongs to the department. */
  public boolean belongsTo(Department other) {
    return department.equals(other);
  }

  /** The number tells employees apart, wherever they were loaded. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Employee that && no.equals(that.no());
  }

  @Override
  public int hashCode() {
    return no.hashCode();
  }
}
