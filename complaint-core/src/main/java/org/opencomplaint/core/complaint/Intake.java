package org.opencomplaint.core.complaint;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencomplaint.core.category.Category;
import org.opencomplaint.core.complaint.action.Channel;
import org.opencomplaint.core.complaint.action.CustomerDetails;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.complaint.action.RemedyKind;
import org.opencomplaint.core.complaint.action.Subject;
import org.opencomplaint.core.customer.Customer;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.RoutingFacts;
import org.opencomplaint.core.typed.Text;

/**
 * What is recorded of step 1. The customer's words stay as they were taken down; the rest changes
 * only where it was recorded wrongly, each time by a {@link Correction}.
 */
@Embeddable
public class Intake {
  @Enumerated(EnumType.STRING)
  private Channel channel;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "category_id")
  private Category category;

  @ManyToOne(fetch = FetchType.LAZY, optional = false, cascade = CascadeType.PERSIST)
  @JoinColumn(name = "customer_id")
  private Customer customer;

  private String product;

  @Column(name = "order_no")
  private String orderNo;

  private String batch;
  private BigDecimal quantity;

  @Column(name = "defective_quantity")
  private BigDecimal defectiveQuantity;

  private String place;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "complained_department_id")
  private Department complainedDepartment;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "complained_employee_id")
  private Employee complainedEmployee;

  private String facts;

  @Enumerated(EnumType.STRING)
  @Column(name = "demand_remedy")
  private RemedyKind demandRemedy;

  @Column(name = "demand_amount")
  private Money demandAmount;

  @Column(name = "reply_by")
  private LocalDate replyBy;

  @Column(name = "occurred_at")
  private Instant occurredAt;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @Column(name = "acknowledge_by")
  private Instant acknowledgeBy;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "recorded_by_id")
  private Employee recordedBy;

  private int nth = 1;
  private String source;

  @Column(name = "source_key")
  private String sourceKey;

  protected Intake() {}

  Intake(Registration form, Origin origin, ActionContext context) {
    facts = Text.strip(form.facts());
    customer = new Customer(form.customer().kind());
    take(form, context);
    recordedBy = context.actor();
    registeredAt = context.now();
    acknowledgeBy = context.clocks().acknowledgeBy(form.severity(), registeredAt);
    nth = origin.nth();
    source = origin.source();
    sourceKey = origin.sourceKey();
  }

  /** Records all of the form but the customer's own words, at first or once it is put right. */
  final void take(Registration form, ActionContext context) {
    channel = form.channel();
    if (category == null || !category.code().equals(form.category())) {
      category = context.category("category", Category.Tree.COMPLAINT, form.category());
    }
    takeSubject(form.subject(), context);
    takeCustomer(form.customer());
    demandRemedy = form.demand().remedy();
    demandAmount = form.demand().amount();
    replyBy = form.replyBy();
    occurredAt = form.occurredAt();
    place = form.place();
  }

  /** A department that is gone by now stays as long as nobody names another. */
  private void takeSubject(Subject subject, ActionContext context) {
    product = subject.product();
    orderNo = subject.orderNo();
    batch = subject.batch();
    quantity = subject.quantity();
    defectiveQuantity = subject.defectiveQuantity();
    if (!Objects.equals(subject.department(), code(complainedDepartment))) {
      complainedDepartment =
          subject.department() == null
              ? null
              : context.department("subject.department", subject.department());
    }
    if (!Objects.equals(subject.employee(), no(complainedEmployee))) {
      complainedEmployee =
          subject.employee() == null
              ? null
              : context.employee("subject.employee", subject.employee());
    }
  }

  private void takeCustomer(CustomerDetails details) {
    customer.correct(
        details.kind(),
        details.name(),
        details.phone(),
        details.phone2(),
        details.email(),
        details.address(),
        details.anonymous(),
        details.confidential());
  }

  /**
   * Another complaint of this customer on this subject came to light, or proved to be none.
   *
   * @param place among all of them, this one included
   */
  public void recount(int place) {
    nth = place;
  }

  /** What of it decides where it goes. */
  public RoutingFacts routingFacts() {
    String region =
        Stream.of(place, customer.address())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    Category branch = category.top();
    return new RoutingFacts(
        category.code(), branch.code(), subject().product(), region, customer.name());
  }

  public Channel channel() {
    return channel;
  }

  public Category category() {
    return category;
  }

  public Customer customer() {
    return customer;
  }

  /** What the complaint is about, as the form has it. */
  public Subject subject() {
    return new Subject(
        product,
        orderNo,
        batch,
        quantity,
        defectiveQuantity,
        code(complainedDepartment),
        no(complainedEmployee));
  }

  private static String code(Department department) {
    return department == null ? null : department.code();
  }

  private static String no(Employee employee) {
    return employee == null ? null : employee.no();
  }

  public String place() {
    return place;
  }

  /** Which department the customer names; null if none. */
  public Department complainedDepartment() {
    return complainedDepartment;
  }

  /** Whom the customer names; null if nobody. */
  public Employee complainedEmployee() {
    return complainedEmployee;
  }

  /** What happened, in the customer's words. */
  public String facts() {
    return facts;
  }

  public RemedyKind demandRemedy() {
    return demandRemedy;
  }

  /** What the customer asks for in yuan; null if he names no amount. */
  public Money demandAmount() {
    return demandAmount;
  }

  public LocalDate replyBy() {
    return replyBy;
  }

  public Instant occurredAt() {
    return occurredAt;
  }

  public Instant registeredAt() {
    return registeredAt;
  }

  /** By when the customer has to be told the number and the promised times. */
  public Instant acknowledgeBy() {
    return acknowledgeBy;
  }

  public Employee recordedBy() {
    return recordedBy;
  }

  /** How many complaints of this customer on this subject there are, this one included. */
  public int nth() {
    return nth;
  }
}
