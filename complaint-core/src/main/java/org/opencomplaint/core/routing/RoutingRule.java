package org.opencomplaint.core.routing;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import org.opencomplaint.core.category.Category;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.persistence.Aggregate;

/** Complaints of a category, or of one below it, are suggested to a department. */
@Entity
@Table(name = "routing_rule")
public class RoutingRule extends Aggregate {
  @OneToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "category_id")
  private Category category;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "department_id")
  private Department department;

  protected RoutingRule() {}

  /** Suggests the department for the category. */
  public RoutingRule(Category category, Department department) {
    this.category = category;
    this.department = department;
  }

  public Category category() {
    return category;
  }

  public Department department() {
    return department;
  }
}
