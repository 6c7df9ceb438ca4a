package org.opencomplaint.ejb.payroll;

import java.util.Collection;
import java.util.Optional;

/** The columns of the wages file, by the names that are understood. */
enum WageColumn {
  EMPLOYEE("employee", "工号"),
  /** Only to be compared, where the file has it. */
  NAME("name", "姓名"),
  WAGE("wage", "工资"),
  PERFORMANCE_PAY("performancePay", "绩效工资"),
  BONUS("bonus", "奖金"),
  MINIMUM_WAGE("minimumWage", "最低工资");

  private final String field;
  private final String chinese;

  WageColumn(String field, String chinese) {
    this.field = field;
    this.chinese = chinese;
  }

  /** The name in reports. */
  String field() {
    return field;
  }

  /** Whether a file cannot do without it. */
  boolean isRequired() {
    return this != NAME;
  }

  /** How the heading of a file writes it, if it has it at all. */
  Optional<String> in(Collection<String> heading) {
    return heading.stream()
        .filter(name -> name.equalsIgnoreCase(field) || name.equals(chinese))
        .findFirst();
  }
}
