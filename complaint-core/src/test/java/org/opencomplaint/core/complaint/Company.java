package org.opencomplaint.core.complaint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.opencomplaint.core.category.Categories;
import org.opencomplaint.core.category.Category;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Organisation;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.organisation.RoutingFacts;
import org.opencomplaint.core.organisation.Suggestion;
import org.opencomplaint.core.routing.RoutingRule;

/**
 * A small company, all in memory: two of every role in quality management, which answers for
 * product quality; logistics with people of its own; managers who report to the leader.
 */
public final class Company implements Organisation, Categories {
  static final String DEFECT = "PRODUCT_QUALITY.DEFECT";
  static final String UNROUTED = "OTHER";
  static final String METHOD = "METHOD";
  static final String THIRD_PARTY = "THIRD_PARTY";

  final Department office = new Department("OFFICE", "总经办", null);
  final Department quality = new Department("QUALITY", "质量管理部", office);
  final Department logistics = new Department("LOGISTICS", "储运部", office);

  private final List<Department> departments = List.of(office, quality, logistics);
  private final Map<String, Employee> staff = new TreeMap<>();
  private final List<Complaint> complaints = new ArrayList<>();

  final Employee leader = employ("leader", office, null, Role.LEADER);
  final Employee deputyLeader = employ("leader-b", office, leader, Role.LEADER);
  public final Employee manager = employ("manager", office, leader, Role.MANAGER);
  final Employee otherManager = employ("manager-b", office, leader, Role.MANAGER);
  final Employee officer = employ("officer", office, manager, Role.OFFICER);
  final Employee otherOfficer = employ("officer-b", office, manager, Role.OFFICER);
  final Employee clerk = employ("clerk", office, manager, Role.CLERK);
  final Employee otherClerk = employ("clerk-b", office, manager, Role.CLERK);
  public final Employee hr = employ("hr", office, leader, Role.HR);
  public final Employee auditor = employ("auditor", office, leader, Role.AUDITOR);
  final Employee admin = employ("admin", office, leader, Role.ADMIN);

  public final Employee head = employ("head", quality, manager, Role.HEAD);
  final Employee deputyHead = employ("head-b", quality, head, Role.HEAD);
  public final Employee handler = employ("handler", quality, head, Role.HANDLER);
  final Employee otherHandler = employ("handler-b", quality, head, Role.HANDLER);
  final Employee inspector = employ("inspector", quality, head, Role.EMPLOYEE);

  public final Employee head2 = employ("head2", logistics, otherManager, Role.HEAD);
  final Employee handler2 = employ("handler2", logistics, head2, Role.HANDLER);
  public final Employee driver = employ("driver", logistics, head2, Role.EMPLOYEE);
  final Employee packer = employ("packer", logistics, head2, Role.EMPLOYEE);

  private final List<Category> categories =
      List.of(
          new Category(Category.Tree.COMPLAINT, DEFECT, null, "缺陷", "Defect", 1, true),
          new Category(Category.Tree.COMPLAINT, UNROUTED, null, "其他", "Other", 2, true),
          new Category(Category.Tree.ROOT_CAUSE, METHOD, null, "法", "Method", 1, true),
          new Category(
              Category.Tree.ROOT_CAUSE, THIRD_PARTY, null, "第三方", "Third party", 2, false));

  /** In the order of their priority. */
  final List<RoutingRule> rules = new ArrayList<>(List.of(rule(DEFECT, quality, null)));

  /** Who is absent, and who stands in. */
  final Map<Employee, Employee> deputies = new HashMap<>();

  RoutingRule rule(String category, Department department, Employee judge) {
    RoutingRule rule = new RoutingRule("规则 " + category, 1);
    rule.when(find(Category.Tree.COMPLAINT, category).orElseThrow(), null, null, null);
    rule.send(department, judge, false);
    return rule;
  }

  private Employee employ(String no, Department department, Employee superior, Role... roles) {
    Employee employee =
        new Employee(no, no, department, Money.of("3000.00"), Set.copyOf(Arrays.asList(roles)));
    employee.reportTo(superior);
    staff.put(no, employee);
    return employee;
  }

  /** Somebody leaves the company; nothing is handed to him any more. */
  Company without(Employee... leavers) {
    staff.values().removeAll(List.of(leavers));
    return this;
  }

  List<Employee> everybody() {
    return List.copyOf(staff.values());
  }

  void take(Complaint complaint) {
    complaints.add(complaint);
  }

  Optional<Complaint> complaint(String number) {
    return complaints.stream().filter(one -> one.number().equals(number)).findFirst();
  }

  List<Complaint> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public Optional<Department> department(String codeOrName) {
    return departments.stream()
        .filter(one -> one.code().equals(codeOrName) || one.name().equals(codeOrName))
        .findFirst();
  }

  @Override
  public Optional<Employee> employee(String typed) {
    return Optional.ofNullable(staff.get(typed));
  }

  @Override
  public Optional<Suggestion> suggestionFor(RoutingFacts facts) {
    return rules.stream()
        .filter(rule -> rule.matches(facts))
        .map(RoutingRule::suggestion)
        .findFirst();
  }

  @Override
  public Optional<Employee> deputyOf(Employee employee) {
    return Optional.ofNullable(deputies.get(employee));
  }

  @Override
  public Optional<Employee> next(Role role, Set<Employee> except) {
    return staff.values().stream()
        .filter(employee -> employee.has(role) && !except.contains(employee))
        .min(Comparator.comparing(this::load).thenComparing(Employee::no));
  }

  @Override
  public Optional<Employee> next(Role role, Department department, Set<Employee> except) {
    return staff.values().stream()
        .filter(employee -> employee.has(role) && employee.belongsTo(department))
        .filter(employee -> !except.contains(employee))
        .min(Comparator.comparing(this::load).thenComparing(Employee::no));
  }

  private long load(Employee employee) {
    return complaints.stream().filter(one -> employee.equals(one.holder())).count();
  }

  @Override
  public Optional<Category> find(Category.Tree tree, String code) {
    return categories.stream()
        .filter(category -> category.tree() == tree && category.code().equals(code))
        .findFirst();
  }
}
