package org.opencomplaint.web.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.opencomplaint.core.accountability.LiabilityRole;
import org.opencomplaint.core.complaint.action.Accept;
import org.opencomplaint.core.complaint.action.ActionForm;
import org.opencomplaint.core.complaint.action.Approve;
import org.opencomplaint.core.complaint.action.Assign;
import org.opencomplaint.core.complaint.action.Channel;
import org.opencomplaint.core.complaint.action.Close;
import org.opencomplaint.core.complaint.action.Complete;
import org.opencomplaint.core.complaint.action.CustomerDetails;
import org.opencomplaint.core.complaint.action.CustomerFeedback;
import org.opencomplaint.core.complaint.action.Demand;
import org.opencomplaint.core.complaint.action.DepartmentShare;
import org.opencomplaint.core.complaint.action.Execution;
import org.opencomplaint.core.complaint.action.LiabilityEntry;
import org.opencomplaint.core.complaint.action.LossEntry;
import org.opencomplaint.core.complaint.action.Propose;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.complaint.action.RemedyKind;
import org.opencomplaint.core.complaint.action.RemedyLine;
import org.opencomplaint.core.complaint.action.SubmitFindings;
import org.opencomplaint.core.complaint.action.TellingMeans;
import org.opencomplaint.core.identity.Account;
import org.opencomplaint.core.loss.LossKind;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.complaint.ComplaintActions;
import org.opencomplaint.ejb.complaint.ComplaintReceipt;
import org.opencomplaint.ejb.complaint.ComplaintRecorder;
import org.opencomplaint.ejb.complaint.ComplaintRegistration;
import org.opencomplaint.ejb.organisation.OrganisationDirectory;

/**
 * Complaints about damaged goods, led by the demo organisation's logistics department, for tests
 * that need one in a later step.
 */
@ApplicationScoped
public class SampleCases {
  /** Somebody of the logistics department; his number is also his sign-in name. */
  public record Person(String no) {}

  private static final AtomicInteger HIRED = new AtomicInteger(9000);

  @Inject private ActingCaller caller;
  @Inject private ComplaintRegistration registration;
  @Inject private ComplaintActions actions;
  @Inject private OrganisationDirectory organisation;
  @Inject private ComplaintRecorder recorder;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** Somebody new, who has done nothing wrong yet, under the head of logistics. */
  @Transactional
  public Person hire(String performancePay) {
    return hire(performancePay, "LOGISTICS", "head2");
  }

  /** Somebody new of a department, under its head. */
  @Transactional
  public Person hire(String performancePay, String department, String head) {
    Person person = new Person(String.valueOf(HIRED.incrementAndGet()));
    Employee employee =
        new Employee(
            person.no(),
            "员工" + person.no(),
            organisation.department(department).orElseThrow(),
            Money.of(performancePay),
            Set.of(Role.EMPLOYEE));
    employee.reportTo(organisation.employee(head).orElseThrow());
    entities.persist(employee);
    entities.persist(new Account(employee, person.no(), "none"));
    return person;
  }

  /** Takes one as far as step 5, with a loss that somebody alone is liable for. */
  public String investigated(String loss, Person liable) throws Exception {
    return investigated(Severity.GENERAL, loss, direct(liable), null);
  }

  /** Records one: it waits for an officer. */
  public String registered(Severity severity) throws Exception {
    return caller.as("clerk", () -> registration.register(form(severity))).number();
  }

  /** Takes one as far as step 5. */
  public String investigated(
      Severity severity, String loss, List<LiabilityEntry> liable, String concealedBy)
      throws Exception {
    String number = registered(severity);
    investigate(number, loss, liable, concealedBy);
    return number;
  }

  /** Takes one as far as step 4. */
  public String assigned() throws Exception {
    String number = registered(Severity.GENERAL);
    assign(number);
    return number;
  }

  /** From step 4 to 5: nobody of ours is liable. */
  public void findNobodyLiable(String number) throws Exception {
    act("handler2", number, nobodyLiable());
  }

  /** Findings of which nobody of ours is liable. */
  public SubmitFindings nobodyLiable() {
    return new SubmitFindings("THIRD_PARTY", "承运人野蛮装卸", null, null, null);
  }

  /** What somebody's colleagues call him. */
  @Transactional
  public String nameOf(String username) {
    return organisation.employee(username).orElseThrow().name();
  }

  private void assign(String number) throws Exception {
    act("officer", number, new Accept(null, "货损属实", null, null));
    act("officer", number, new Assign("LOGISTICS", null, null));
  }

  /** From step 2 to 5, at first or again: whoever is liable alone for a loss. */
  public void investigate(String number, String loss, Person liable) throws Exception {
    investigate(number, loss, direct(liable), null);
  }

  private void investigate(
      String number, String loss, List<LiabilityEntry> liable, String concealedBy)
      throws Exception {
    assign(number);
    find(number, loss, liable, concealedBy, null);
  }

  /** From step 4 to 5: who is liable, and how departments share it. */
  public void find(
      String number,
      String loss,
      List<LiabilityEntry> liable,
      String concealedBy,
      List<DepartmentShare> departments)
      throws Exception {
    act(
        "handler2",
        number,
        new SubmitFindings(
            "PEOPLE",
            "装卸时未按标识轻放",
            List.of(new LossEntry(LossKind.GOODS, "破损货物", BigDecimal.ONE, Money.of(loss))),
            liable,
            concealedBy,
            departments));
  }

  private static List<LiabilityEntry> direct(Person liable) {
    return List.of(
        new LiabilityEntry(liable.no(), LiabilityRole.DIRECT.code(), BigDecimal.ONE, "野蛮装卸"));
  }

  /** Takes one as far as step 7: the penalty of who alone is liable is decided and served. */
  public String served(String loss, Person liable) throws Exception {
    String number = investigated(loss, liable);
    propose(number);
    approve(number);
    return number;
  }

  /** Proposes a remedy: step 5 to 6. */
  public void propose(String number) throws Exception {
    act(
        "handler2",
        number,
        new Propose(
            List.of(new RemedyLine(RemedyKind.COMPENSATION, Money.of("600.00"), "按实际损失赔偿")),
            true,
            null));
  }

  /** The manager approves, as the head of logistics is recused: step 6 to 7. */
  public void approve(String number) throws Exception {
    act("manager", number, new Approve("同意"));
  }

  /** Carries the remedy out and closes it: steps 7 and 8. */
  public void close(String number) throws Exception {
    Instant now = clock.instant();
    act(
        "handler2",
        number,
        new Complete(
            List.of(new Execution(1, "handler2", now, "转账凭证")),
            now,
            new CustomerFeedback(5, 5, 5, 5, null),
            null));
    act("manager", number, new Close("已赔偿", "加强装卸培训", null, null, null));
  }

  /** Takes an action. */
  public ComplaintReceipt act(String username, String number, ActionForm form) throws Exception {
    return caller.as(username, () -> actions.act(number, null, form));
  }

  /** Records one that came in some way; the customer is told by some means at once, or not yet. */
  public String registered(Channel channel, TellingMeans told) throws Exception {
    return caller
        .as("clerk", () -> registration.register(form(Severity.GENERAL, channel, told)))
        .number();
  }

  /** Takes one over from another system, for the clerk. */
  @Transactional
  public String imported(String source, String key) {
    Registration form = form(Severity.GENERAL, Channel.PHONE, null);
    return recorder
        .record(form, source, key, organisation.employee("clerk").orElseThrow())
        .number();
  }

  private static Registration form(Severity severity) {
    return form(severity, Channel.PHONE, null);
  }

  private static Registration form(Severity severity, Channel channel, TellingMeans told) {
    return new Registration(
        channel,
        severity,
        "TRANSPORT.DAMAGE",
        new CustomerDetails(null, "王先生", "13800001234", null, null, null, false, false),
        null,
        "收到的两箱货物外箱破损,内件受潮",
        new Demand(RemedyKind.COMPENSATION, Money.of("600.00")),
        null,
        null,
        null,
        told);
  }
}
