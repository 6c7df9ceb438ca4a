package org.opencomplaint.ejb.routing;

import org.opencomplaint.core.routing.RoutingRule;
import org.opencomplaint.ejb.category.CategoryName;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.organisation.EmployeeName;

/** A routing rule; conditions and targets that it does not have are null. */
public record RuleView(
    long id,
    long version,
    String name,
    int priority,
    CategoryName category,
    String product,
    String region,
    String customer,
    DepartmentName department,
    EmployeeName officer,
    boolean automatic) {

  static RuleView of(RoutingRule rule) {
    return new RuleView(
        rule.id(),
        rule.version(),
        rule.name(),
        rule.priority(),
        rule.category() == null ? null : CategoryName.of(rule.category()),
        rule.product(),
        rule.region(),
        rule.customer(),
        DepartmentName.of(rule.department()),
        EmployeeName.of(rule.officer()),
        rule.isAutomatic());
  }
}
