package org.opencomplaint.core.routing;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Locale;
import org.opencomplaint.core.category.Category;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.RoutingFacts;
import org.opencomplaint.core.organisation.Suggestion;
import org.opencomplaint.core.persistence.Aggregate;

/**
 * Where complaints of some kind go. Of the rules that match, the one with the lowest priority
 * number decides; a condition that is left out always matches.
 */
@Entity
@Table(name = "routing_rule")
public class RoutingRule extends Aggregate {
  private String name;
  private int priority;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "category_id")
  private Category category;

  private String product;
  private String region;
  private String customer;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "department_id")
  private Department department;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "officer_id")
  private Employee officer;

  private boolean automatic;
  private boolean active = true;

  /** A rule without conditions and target; {@link #when} and {@link #send} give it both. */
  protected RoutingRule() {}

  /** A rule that is to be given its conditions by {@link #when} and its target by {@link #send}. */
  public RoutingRule(String name, int priority) {
    rename(name, priority);
  }

  /** Calls it otherwise, or puts it elsewhere among the others. */
  public void rename(String newName, int newPriority) {
    name = newName;
    priority = newPriority;
  }

  /**
   * Sets the conditions; each may be null.
   *
   * @param category it or one below it
   * @param product a part of the product's name, as are {@code region} and {@code customer}
   */
  public void when(Category category, String product, String region, String customer) {
    this.category = category;
    this.product = product;
    this.region = region;
    this.customer = customer;
  }

  /** Sets the target; one of both may be null. */
  public void send(Department department, Employee officer, boolean automatic) {
    this.department = department;
    this.officer = officer;
    this.automatic = automatic;
  }

  /** Its department is merged into another. */
  public void sendInstead(Department other) {
    department = other;
  }

  /** Its officer has left: another takes his place. */
  public void judgedInsteadBy(Employee other) {
    officer = other;
  }

  /** It no longer decides anything; what it did decide still names it. */
  public void retire() {
    active = false;
  }

  /** Whether all of its conditions hold. */
  public boolean matches(RoutingFacts facts) {
    return (category == null
            || category.code().equals(facts.category())
            || category.code().equals(facts.branch()))
        && occurs(product, facts.product())
        && occurs(region, facts.region())
        && occurs(customer, facts.customer());
  }

  private static boolean occurs(String part, String whole) {
    return part == null
        || (whole != null
            && whole.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT)));
  }

  /** Where it sends a complaint; a department or an officer who is gone is left out. */
  public Suggestion suggestion() {
    return new Suggestion(
        department != null && department.isActive() ? department : null,
        officer != null && officer.isActive() ? officer : null,
        name,
        automatic);
  }

  public String name() {
    return name;
  }

  /** The lower, the earlier it is looked at. */
  public int priority() {
    return priority;
  }

  public Category category() {
    return category;
  }

  public String product() {
    return product;
  }

  public String region() {
    return region;
  }

  public String customer() {
    return customer;
  }

  public Department department() {
    return department;
  }

  /** Who judges it; null if anybody may. */
  public Employee officer() {
    return officer;
  }

  /** Whether the department is assigned without an officer's doing. */
  public boolean isAutomatic() {
    return automatic;
  }

  /** Whether it is still in force. */
  public boolean isActive() {
    return active;
  }
}
