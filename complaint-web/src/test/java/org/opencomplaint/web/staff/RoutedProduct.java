package org.opencomplaint.web.staff;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.complaint.StepState;
import org.opencomplaint.core.complaint.action.Accept;
import org.opencomplaint.core.complaint.action.Assign;
import org.opencomplaint.core.complaint.action.Channel;
import org.opencomplaint.core.complaint.action.CustomerDetails;
import org.opencomplaint.core.complaint.action.Demand;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.complaint.action.RemedyKind;
import org.opencomplaint.core.complaint.action.Subject;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.complaint.ComplaintFile;
import org.opencomplaint.ejb.complaint.ComplaintFile.HeldBecause;
import org.opencomplaint.ejb.complaint.ComplaintQueries;
import org.opencomplaint.ejb.complaint.ComplaintRegistration;
import org.opencomplaint.ejb.routing.RoutingRules;
import org.opencomplaint.ejb.routing.RuleForm;
import org.opencomplaint.ejb.routing.RuleView;
import org.opencomplaint.ejb.staff.DepartureForm;
import org.opencomplaint.ejb.staff.OrganisationChanges;
import org.opencomplaint.web.testing.ActingCaller;
import org.opencomplaint.web.testing.SampleCases;

/** A product of its own, which a rule sends to a department of its own. */
@ExtendWith(ArquillianExtension.class)
abstract class RoutedProduct {
  @Inject RoutingRules rules;
  @Inject OrganisationChanges changes;
  @Inject private ComplaintRegistration registration;
  @Inject ComplaintQueries complaints;
  @Inject SampleCases cases;
  @Inject ActingCaller caller;
  @Inject Workforce workforce;
  @Inject Clock clock;

  private final List<String> officers = new ArrayList<>();
  String product;
  String department;
  String head;
  String handler;
  String officer;
  RuleView rule;

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

  String assigned() throws Exception {
    String number = register();
    cases.act(officer, number, new Accept(null, "属实", null, null));
    cases.act(officer, number, new Assign(department, null, null));
    return number;
  }

  String register() throws Exception {
    Registration form =
        new Registration(
            Channel.PHONE,
            Severity.GENERAL,
            "PRODUCT_QUALITY.DEFECT",
            new CustomerDetails(null, "王先生", "13800001234", null, null, null, false, false),
            new Subject(product, null, null, null, null, null, null),
            "收到的货物有划痕",
            new Demand(RemedyKind.EXCHANGE, null),
            null,
            null,
            null);
    return caller.as("clerk", () -> registration.register(form)).number();
  }

  RuleView add(String name, int priority, String department, String officer, boolean automatic)
      throws Exception {
    return admin(() -> rules.add(form(name, priority, department, officer, automatic)));
  }

  RuleForm form(String name, int priority, String department, String officer, boolean automatic) {
    return new RuleForm(name, priority, null, product, null, null, department, officer, automatic);
  }

  /** He leaves after the test, so that other tests' complaints do not come to him. */
  String anotherOfficer() {
    String no = workforce.employ("SERVICE", null, Role.OFFICER);
    officers.add(no);
    return no;
  }

  ComplaintFile file(String number) throws Exception {
    return caller.as("manager", () -> complaints.find(number));
  }

  HeldBecause because(String number) throws Exception {
    return file(number).steps().stream()
        .filter(step -> step.state() == StepState.NOW)
        .findFirst()
        .orElseThrow()
        .because();
  }

  <T> T admin(Callable<T> call) throws Exception {
    return caller.as("admin", call);
  }
}
