package org.opencomplaint.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.complaint.action.Accept;
import org.opencomplaint.core.complaint.action.Assign;
import org.opencomplaint.core.complaint.action.Refuse;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.complaint.ComplaintFile;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.settings.SettingAction;
import org.opencomplaint.ejb.settings.SettingArea;
import org.opencomplaint.ejb.settings.SettingsHistory;
import org.opencomplaint.ejb.staff.DepartureForm;
import org.opencomplaint.ejb.staff.MergerForm;
import org.opencomplaint.ejb.staff.Moved;
import org.opencomplaint.ejb.usecase.Problem;

/** What becomes of open work when people leave and departments are merged. */
@ExtendWith(ArquillianExtension.class)
class OrganisationChangesIT extends RoutedProduct {
  @Inject private SettingsHistory history;

  @Resource private ManagedExecutorService others;

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

  @RepeatedTest(5)
  void workThatIsGivenToSomebodyWhoLeavesAtThisMomentIsNotHis() throws Exception {
    String number = register();
    cases.act(officer, number, new Accept(null, "属实", null, null));
    String successor = workforce.employ(department, null, Role.HEAD);

    Future<?> given =
        others.submit(() -> cases.act(officer, number, new Assign(department, null, null)));
    Future<?> left =
        others.submit(() -> admin(() -> changes.leave(new DepartureForm(handler, successor))));
    given.get();
    left.get();

    assertThat(file(number).holder().no()).isNotEqualTo(handler);
  }

  private SettingAction latest(SettingArea area) throws Exception {
    return admin(() -> history.changes(area, new Paging(0, 1))).items().get(0).action();
  }
}
