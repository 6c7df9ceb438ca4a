package org.opencomplaint.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowingConsumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.complaint.HolderBasis;
import org.opencomplaint.core.complaint.action.Accept;
import org.opencomplaint.core.complaint.action.Assign;
import org.opencomplaint.core.complaint.action.Channel;
import org.opencomplaint.core.complaint.action.CustomerDetails;
import org.opencomplaint.core.complaint.action.Demand;
import org.opencomplaint.core.complaint.action.Refuse;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.complaint.action.RemedyKind;
import org.opencomplaint.core.complaint.action.Subject;
import org.opencomplaint.core.organisation.Distribution;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.complaint.ComplaintFile;
import org.opencomplaint.ejb.complaint.ComplaintFile.HeldBecause;
import org.opencomplaint.ejb.complaint.ComplaintQueries;
import org.opencomplaint.ejb.complaint.ComplaintRegistration;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.routing.DryRun;
import org.opencomplaint.ejb.routing.RoutingRules;
import org.opencomplaint.ejb.routing.RuleForm;
import org.opencomplaint.ejb.routing.RuleView;
import org.opencomplaint.ejb.settings.SettingAction;
import org.opencomplaint.ejb.settings.SettingArea;
import org.opencomplaint.ejb.settings.SettingsHistory;
import org.opencomplaint.ejb.staff.AbsenceForm;
import org.opencomplaint.ejb.staff.AbsenceView;
import org.opencomplaint.ejb.staff.Absences;
import org.opencomplaint.ejb.staff.DepartureForm;
import org.opencomplaint.ejb.staff.MergerForm;
import org.opencomplaint.ejb.staff.Moved;
import org.opencomplaint.ejb.staff.OrganisationChanges;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.testing.ActingCaller;
import org.opencomplaint.web.testing.SampleCases;

/** Who gets a complaint: by rules, in turn, in place of somebody away or gone. */
@ExtendWith(ArquillianExtension.class)
class RoutingIT {
  @Inject private RoutingRules rules;
  @Inject private Absences absences;
  @Inject private OrganisationChanges changes;
  @Inject private SettingsHistory history;
  @Inject private ComplaintRegistration registration;
  @Inject private ComplaintQueries complaints;
  @Inject private SampleCases cases;
  @Inject private ActingCaller caller;
  @Inject private Workforce workforce;
  @Inject private Clock clock;

  private final List<String> officers = new ArrayList<>();
  private String product;
  private String department;
  private String head;
  private String handler;
  private String officer;
  private RuleView rule;

  @BeforeEach
  void aRuleSendsTheProductToADepartmentOfItsOwn() throws Exception {
    product = "产品" + UUID.randomUUID();
    department = workforce.department();
    head = workforce.employ(department, null, Role.HEAD);
    handler = workforce.employ(department, head, Role.HANDLER);
    officer = anotherOfficer();
    rule = add("甲", 20, department, officer, false);
  }

  @AfterEach
  void theRuleIsRetired() throws Exception {
    for (RuleView each : admin(() -> rules.all())) {
      if (product.equals(each.product())) {
        admin(
            () -> {
              rules.retire(each.id(), null);
              return null;
            });
      }
    }
    for (String each : officers) {
      admin(() -> changes.leave(new DepartureForm(each, "officer")));
    }
  }

  @Test
  void theRuleWithTheLowestNumberNamesTheOfficerAndSaysSo() throws Exception {
    String other = anotherOfficer();
    add("乙", 10, null, other, false);

    String number = register();

    assertThat(file(number).holder().no()).isEqualTo(other);
    assertThat(because(number).basis()).isEqualTo(HolderBasis.RULE);
    assertThat(because(number).rule()).isEqualTo("乙");
  }

  @Test
  void theSuggestedDepartmentNeedsNoReasonAndNamesItsRule() throws Exception {
    String number = register();
    cases.act(officer, number, new Accept(null, "属实", null, null));
    assertThat(file(number).suggestedDepartment().code()).isEqualTo(department);
    cases.act(officer, number, new Assign(department, null, null));

    assertThat(file(number).assignments().get(0).rule()).isEqualTo("甲");
    assertThat(file(number).holder().no()).isEqualTo(handler);
    assertThat(because(number).basis()).isEqualTo(HolderBasis.LEAST_LOADED);
  }

  @Test
  void anAutomaticRuleAssignsAsSoonAsTheComplaintIsJudgedValid() throws Exception {
    admin(() -> rules.change(rule.id(), rule.version(), form("甲", 20, department, officer, true)));

    String number = register();
    cases.act(officer, number, new Accept(null, "属实", null, null));

    assertThat(file(number).stage()).isEqualTo(Stage.INVESTIGATION);
    assertThat(file(number).holder().no()).isEqualTo(handler);
    assertThat(caller.as("manager", () -> complaints.trail(number)).genuine()).isTrue();
    cases.act(head, number, new Refuse("不属于我部门"));
    assertThat(file(number).stage()).isEqualTo(Stage.ASSIGNMENT);
  }

  @Test
  void workIsGivenOutInTurnWhereTheDepartmentSaysSo() throws Exception {
    String second = workforce.employ(department, head, Role.HANDLER);
    admin(
        () -> {
          changes.distribute(department, Distribution.ROUND_ROBIN);
          return null;
        });

    String one = assigned();
    String two = assigned();
    String three = assigned();

    assertThat(file(one).holder().no()).isEqualTo(handler);
    assertThat(file(two).holder().no()).isEqualTo(second);
    assertThat(file(three).holder().no()).isEqualTo(handler);
    assertThat(because(two).basis()).isEqualTo(HolderBasis.ROUND_ROBIN);
  }

  @Test
  void whoIsAwayIsSkippedAndTheDeputyStandsInWhereNobodyElseIs() throws Exception {
    String deputy = workforce.employ(department, head, Role.EMPLOYEE);
    String before = assigned();
    away(handler, deputy);

    String number = assigned();

    assertThat(file(number).holder().no()).isEqualTo(deputy);
    assertThat(because(number).standsInFor().no()).isEqualTo(handler);
    assertThat(file(before).holder().no()).isEqualTo(handler);
    AbsenceView absence = absence(handler);
    assertThat(admin(() -> absences.moveWork(absence.id()))).isEqualTo(1);
    assertThat(file(before).holder().no()).isEqualTo(deputy);

    String colleague = workforce.employ(department, head, Role.HANDLER);
    assertThat(file(assigned()).holder().no()).isEqualTo(colleague);

    admin(
        () -> {
          absences.end(absence.id());
          return null;
        });
    assertThat(admin(() -> absences.coming()))
        .noneMatch(one -> one.employee().no().equals(handler));
  }

  @Test
  void aLeaversOpenWorkPeopleAndRulesGoToHisSuccessorAndHistoryStays() throws Exception {
    String number = assigned();
    String successor = workforce.employ(department, null, Role.HEAD);

    Moved moved = admin(() -> changes.leave(new DepartureForm(head, successor)));
    assertThat(moved.people()).isEqualTo(1);
    assertThat(workforce.managerOf(handler)).isEqualTo(successor);

    admin(() -> changes.leave(new DepartureForm(handler, successor)));
    assertThat(file(number).holder().no()).isEqualTo(successor);
    assertThat(file(number).assignments().get(0).department().code()).isEqualTo(department);
    assertThat(caller.as("manager", () -> complaints.trail(number)).genuine()).isTrue();
    assertThatThrownBy(() -> caller.as(handler, () -> complaints.workbench()))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.UNAUTHENTICATED));
    assertThat(latest(SettingArea.ORGANISATION)).isEqualTo(SettingAction.EMPLOYEE_LEFT);
  }

  @Test
  void aMergedDepartmentsPeopleOpenWorkAndRulesGoToTheOther() throws Exception {
    String number = assigned();
    String into = workforce.department();

    Moved moved = admin(() -> changes.merge(new MergerForm(department, into)));

    assertThat(moved).isEqualTo(new Moved(1, 2, 1));
    assertThat(workforce.departmentOf(handler)).isEqualTo(into);
    ComplaintFile file = file(number);
    assertThat(file.leadDepartment().code()).isEqualTo(into);
    assertThat(file.holder().no()).isEqualTo(handler);
    assertThat(file.assignments().get(0).department().code()).isEqualTo(department);
    assertThat(admin(() -> rules.find(rule.id())).department().code()).isEqualTo(into);
    cases.act(head, number, new Refuse("不属于我部门"));
  }

  @Test
  void aDryRunTellsWhatARuleWouldHaveDoneAndWritesNothing() throws Exception {
    String number = assigned();
    register();
    LocalDate today = LocalDate.now(clock);
    RuleForm draft = form("试", 30, "QUALITY", null, false);

    DryRun after = admin(() -> rules.dryRun(null, draft, today, today, new Paging(0, 50)));
    assertThat(after.matched()).isEqualTo(2);
    assertThat(after.earlier()).isEqualTo(2);

    DryRun before =
        admin(
            () ->
                rules.dryRun(
                    null, form("试", 5, "QUALITY", null, false), today, today, new Paging(0, 1)));
    assertThat(before.rows().total()).isEqualTo(2);
    assertThat(before.rows().items()).hasSize(1);
    assertThat(before.otherwise()).isEqualTo(1);
    assertThat(file(number).leadDepartment().code()).isEqualTo(department);
    assertThat(admin(() -> rules.all())).noneMatch(each -> each.name().equals("试"));
  }

  @Test
  void aRuleThatSendsNowhereOrToNobodyKnownIsRefused() {
    assertThatThrownBy(() -> add("空", 10, null, null, false)).satisfies(names("department"));
    assertThatThrownBy(() -> add("空", 10, "NOWHERE", handler, false))
        .satisfies(names("department", "officer"));
    assertThatThrownBy(() -> caller.as("manager", () -> rules.add(form("x", 1, "HR", null, false))))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo("ROLE"));
    assertThatThrownBy(
            () -> admin(() -> rules.change(rule.id(), -1L, form("x", 1, department, null, false))))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.STALE));
  }

  private static ThrowingConsumer<Throwable> names(String... fields) {
    return thrown ->
        assertThat(((Problem) thrown).fields())
            .extracting(Problem.FieldProblem::field)
            .containsExactly(fields);
  }

  private String assigned() throws Exception {
    String number = register();
    cases.act(officer, number, new Accept(null, "属实", null, null));
    cases.act(officer, number, new Assign(department, null, null));
    return number;
  }

  private String register() throws Exception {
    Registration form =
        new Registration(
            Channel.PHONE,
            Severity.GENERAL,
            "PRODUCT_QUALITY.DEFECT",
            new CustomerDetails(null, "王先生", "13800001234", null, null, false, false),
            new Subject(product, null, null, null, null, null, null),
            "收到的货物有划痕",
            new Demand(RemedyKind.EXCHANGE, null),
            null,
            null,
            null);
    return caller.as("clerk", () -> registration.register(form)).number();
  }

  private RuleView add(
      String name, int priority, String department, String officer, boolean automatic)
      throws Exception {
    return admin(() -> rules.add(form(name, priority, department, officer, automatic)));
  }

  private RuleForm form(
      String name, int priority, String department, String officer, boolean automatic) {
    return new RuleForm(name, priority, null, product, null, null, department, officer, automatic);
  }

  private void away(String employee, String deputy) throws Exception {
    LocalDate today = LocalDate.now(clock);
    admin(
        () -> {
          absences.add(new AbsenceForm(employee, deputy, today, today.plusDays(3)));
          return null;
        });
  }

  private AbsenceView absence(String employee) throws Exception {
    return admin(() -> absences.coming()).stream()
        .filter(one -> one.employee().no().equals(employee))
        .findFirst()
        .orElseThrow();
  }

  /** He leaves after the test, so that other tests' complaints do not come to him. */
  private String anotherOfficer() {
    String no = workforce.employ("SERVICE", null, Role.OFFICER);
    officers.add(no);
    return no;
  }

  private SettingAction latest(SettingArea area) throws Exception {
    return admin(() -> history.changes(area, new Paging(0, 1))).items().get(0).action();
  }

  private ComplaintFile file(String number) throws Exception {
    return caller.as("manager", () -> complaints.find(number));
  }

  private HeldBecause because(String number) throws Exception {
    return file(number).steps().stream()
        .filter(step -> step.state() == ComplaintFile.Step.State.NOW)
        .findFirst()
        .orElseThrow()
        .because();
  }

  private <T> T admin(Callable<T> call) throws Exception {
    return caller.as("admin", call);
  }
}
