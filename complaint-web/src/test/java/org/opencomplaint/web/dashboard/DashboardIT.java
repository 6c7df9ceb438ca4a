package org.opencomplaint.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.complaint.action.Close;
import org.opencomplaint.core.complaint.action.Complete;
import org.opencomplaint.core.complaint.action.CustomerFeedback;
import org.opencomplaint.core.complaint.action.Execution;
import org.opencomplaint.core.complaint.action.ImprovementPlan;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.dashboard.Dashboard;
import org.opencomplaint.ejb.dashboard.Dashboard.Received;
import org.opencomplaint.ejb.dashboard.DashboardCriteria;
import org.opencomplaint.ejb.dashboard.Dashboards;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.testing.ActingCaller;
import org.opencomplaint.web.testing.MovableClock;
import org.opencomplaint.web.testing.SampleCases;

/** Each test looks at a month of its own, in which no other registers anything. */
@ExtendWith(ArquillianExtension.class)
class DashboardIT {

  @Inject private SampleCases cases;
  @Inject private ActingCaller caller;
  @Inject private MovableClock clock;
  @Inject private Dashboards dashboards;

  @AfterEach
  void backToTheRealTime() {
    clock.reset();
  }

  @Test
  void whatBecameOfAPeriodsComplaintsIsCounted() throws Exception {
    SampleCases.Person person = cases.hire("3000.00");
    clock.moveTo(OffsetDateTime.parse("2020-03-02T09:00:00+08:00"));
    String closed = cases.served("1200.00", person);
    clock.moveTo(OffsetDateTime.parse("2020-03-10T09:00:00+08:00"));
    close(closed);
    cases.investigated("0.50", person);

    Dashboard seen = look("manager", "LOGISTICS", "2020-03-01", "2020-03-31");

    assertThat(seen.brought().figures().received()).isEqualTo(2);
    assertThat(seen.brought().figures().open()).isEqualTo(1);
    assertThat(seen.brought().figures().validRate()).isEqualByComparingTo("1");
    assertThat(seen.brought().figures().inTimeRate()).isZero();
    assertThat(seen.brought().figures().scores().overall().mean()).isEqualByComparingTo("4");
    assertThat(seen.brought().figures().loss()).isEqualTo(Money.of("1200.50"));
    assertThat(seen.brought().figures().deducted()).isEqualTo(Money.ZERO);
    assertThat(seen.months())
        .extracting(month -> month.figures().loss())
        .containsExactly(Money.of("1200.50"));
    assertThat(seen.received()).extracting(Received::total).containsExactly(0L, 1L, 1L, 0L, 0L, 0L);
    assertThat(seen.causes()).extracting(cause -> cause.complaints()).containsExactly(2L);
    assertThat(seen.stages())
        .filteredOn(stage -> stage.late() > 0)
        .extracting(stage -> stage.stage())
        .containsExactly(Stage.EXECUTION);
    assertThat(
            look("manager", "LOGISTICS", "2020-04-01", "2020-04-30")
                .compared()
                .brought()
                .figures()
                .received())
        .isEqualTo(2);
  }

  @Test
  void whatIsOverdueNowStandsWithWhoHoldsIt() throws Exception {
    SampleCases.Person person = cases.hire("3000.00");
    clock.moveTo(OffsetDateTime.parse("2026-05-11T09:00:00+08:00"));
    long before = look("manager", "LOGISTICS", null, null).now().overdue();
    cases.investigated("10.00", person);
    assertThat(look("manager", "LOGISTICS", null, null).now().overdue()).isEqualTo(before);

    clock.moveBy(Duration.ofDays(2));

    Dashboard.Now now = look("manager", "LOGISTICS", null, null).now();
    assertThat(now.overdue()).isGreaterThan(before);
    assertThat(now.holders()).isNotEmpty().hasSizeLessThanOrEqualTo(5);
    assertThat(now.oldest().number()).startsWith("TS-");
  }

  @Test
  void aHeadSeesHisOwnDepartmentAndNoOther() throws Exception {
    assertThat(look("head2", null, null, null).department().code()).isEqualTo("LOGISTICS");
    assertThat(look("head2", "LOGISTICS", null, null).department().code()).isEqualTo("LOGISTICS");
    assertThat(caller.as("head2", () -> dashboards.departments()))
        .extracting(DepartmentName::code)
        .containsExactly("LOGISTICS");
    assertRefused("head2", "QUALITY", null, null, "OTHER_DEPARTMENT");
  }

  @Test
  void managersLeadersAndAuditorsSeeTheWholeCompany() throws Exception {
    for (String username : List.of("manager", "leader", "auditor")) {
      assertThat(look(username, null, null, null).department()).isNull();
      assertThat(look(username, "QUALITY", null, null).department().code()).isEqualTo("QUALITY");
    }
  }

  @Test
  void othersSeeNothing() {
    for (String username : List.of("clerk", "officer", "handler", "hr", "employee", "admin")) {
      assertRefused(username, null, null, null, "ROLE");
    }
  }

  @Test
  void aPeriodThatCannotBeIsRefused() {
    assertRefused("manager", null, "2026-02-01", "2026-01-31", "INVALID");
    assertRefused("manager", null, "2023-01-01", "2026-01-01", "INVALID");
    assertRefused("manager", "NOWHERE", null, null, "INVALID");
  }

  private void close(String number) throws Exception {
    cases.act(
        "handler2",
        number,
        new Complete(
            List.of(new Execution(1, "handler2", clock.instant(), "转账回单")),
            clock.instant(),
            new CustomerFeedback(4, 4, 4, 4, null),
            null));
    cases.act(
        "manager",
        number,
        new Close(
            "已赔偿",
            "加强装卸管理",
            List.of(new ImprovementPlan("装卸培训", "head2", LocalDate.parse("2026-06-30"))),
            null,
            null));
  }

  private Dashboard look(String username, String department, String from, String to)
      throws Exception {
    return caller.as(
        username,
        () -> dashboards.look(new DashboardCriteria(department, day(from), day(to), null)));
  }

  private void assertRefused(
      String username, String department, String from, String to, String code) {
    assertThatThrownBy(() -> look(username, department, from, to))
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(code));
  }

  private static LocalDate day(String day) {
    return day == null ? null : LocalDate.parse(day);
  }
}
