package org.opencomplaint.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.complaint.action.Channel;
import org.opencomplaint.core.complaint.action.Pause;
import org.opencomplaint.core.complaint.action.Refuse;
import org.opencomplaint.core.complaint.action.Resume;
import org.opencomplaint.core.complaint.action.Tell;
import org.opencomplaint.core.complaint.action.TellingMeans;
import org.opencomplaint.core.complaint.action.TellingSubject;
import org.opencomplaint.core.complaint.action.WaitingFor;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.dashboard.Comparison;
import org.opencomplaint.ejb.dashboard.Dashboard;
import org.opencomplaint.ejb.dashboard.Dashboard.Brought;
import org.opencomplaint.ejb.dashboard.Dashboard.StageTimes;
import org.opencomplaint.ejb.dashboard.Figures;
import org.opencomplaint.ejb.dashboard.StatisticsBy;
import org.opencomplaint.ejb.dashboard.StatisticsTable;
import org.opencomplaint.ejb.penalty.AppealForm;
import org.opencomplaint.ejb.penalty.Hearing;
import org.opencomplaint.ejb.penalty.Penalties;
import org.opencomplaint.web.testing.ActingCaller;
import org.opencomplaint.web.testing.MovableClock;
import org.opencomplaint.web.testing.SampleCases;

/** The years 2022 and 2023 are its own: no other test registers anything there. */
@ExtendWith(ArquillianExtension.class)
class DailyFiguresIT {
  @Inject private SampleCases cases;
  @Inject private ActingCaller caller;
  @Inject private MovableClock clock;
  @Inject private Boards boards;
  @Inject private Penalties penalties;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  @Resource private UserTransaction transaction;

  @AfterEach
  void backToTheRealTime() {
    clock.reset();
  }

  @Test
  void aSmallWorldIsCountedWithTheSameDaysAYearBefore() throws Exception {
    SampleCases.Person person = cases.hire("3000.00");
    at("2022-06-06T09:00:00+08:00");
    cases.close(cases.served("100.00", person));
    at("2023-06-05T09:00:00+08:00");
    String refused = cases.assigned();
    String served = cases.served("500.00", person);
    at("2023-06-05T11:00:00+08:00");
    cases.act("head2", refused, new Refuse("不属于本部门"));
    cases.act("manager", served, new Pause(WaitingFor.CUSTOMER, null, "等客户回执"));
    at("2023-06-06T09:30:00+08:00");
    cases.act("handler2", served, new Resume("收到回执"));
    cases.close(served);

    Dashboard june = boards.look("2023-06-01", "2023-06-30", Comparison.LAST_YEAR);

    Figures figures = june.brought().figures();
    assertThat(figures.received()).isEqualTo(2);
    assertThat(figures.closedInTime()).isEqualTo(1);
    assertThat(figures.workedMinutes()).isEqualTo(120);
    assertThat(figures.loss()).isEqualTo(Money.of("500.00"));
    assertThat(june.compared().from()).isEqualTo(LocalDate.parse("2022-06-01"));
    assertThat(june.compared().brought().figures().received()).isEqualTo(1);
    assertThat(june.months()).hasSize(1);
    assertThat(june.months().get(0).figures().closings()).isEqualTo(1);
    assertThat(june.months().get(0).yearBefore().closings()).isEqualTo(1);
    assertThat(june.refusals()).hasSize(1);
    assertThat(june.refusals().get(0).department().code()).isEqualTo("LOGISTICS");
    StageTimes execution =
        june.stages().stream()
            .filter(stage -> stage.stage() == Stage.EXECUTION)
            .findFirst()
            .orElseThrow();
    assertThat(execution.minutes()).isEqualTo(510);
    assertThat(execution.waited()).isEqualTo(390);
    assertThat(execution.medianHours()).isEqualByComparingTo("8.5");
  }

  @Test
  void theDatabaseItselfCountsNothingThatIsNotThere() throws Exception {
    at("2023-02-06T09:00:00+08:00");
    cases.assigned();
    boards.look("2023-02-01", "2023-02-28", Comparison.NONE);

    for (String column : List.of("complaint_id", "category_id", "branch_id", "root_cause_id")) {
      assertThatThrownBy(() -> counted(column + " = -1")).hasStackTraceContaining("foreign key");
    }
  }

  /** Writes it into one of the counted complaints; nothing of it stays. */
  private void counted(String change) throws Exception {
    transaction.begin();
    try {
      entities
          .createNativeQuery(
              "update counted_complaint set "
                  + change
                  + " where ctid = (select ctid from counted_complaint limit 1)")
          .executeUpdate();
    } finally {
      transaction.rollback();
    }
  }

  @Test
  void theMedianIsThatOfTheComplaintsThatAreClosed() throws Exception {
    SampleCases.Person person = cases.hire("3000.00");
    at("2023-11-06T09:00:00+08:00");
    List<String> numbers =
        List.of(
            cases.served("10.00", person),
            cases.served("10.00", person),
            cases.served("10.00", person),
            cases.served("10.00", person));
    at("2023-11-06T10:00:00+08:00");
    cases.close(numbers.get(0));
    at("2023-11-06T12:30:00+08:00");
    cases.close(numbers.get(1));
    assertThat(november().medianHours()).isEqualByComparingTo("2");
    at("2023-11-06T18:00:00+08:00");
    cases.close(numbers.get(2));

    assertThat(november().medianHours()).isEqualByComparingTo("3");
    assertThat(november().figures().workedHours()).isEqualByComparingTo("4");
    StatisticsTable table =
        boards.statistics(
            "2023-11-01", "2023-11-30", StatisticsBy.SEVERITY, StatisticsBy.DEPARTMENT);
    assertThat(table.at(null, null).medianHours()).isEqualByComparingTo("3");
    assertThat(table.at(table.rows().get(0), table.columns().get(0)).medianHours())
        .isEqualByComparingTo("3");
  }

  @Test
  void onlyWhoWasReallyToldWithinTheLimitIsAcknowledgedInTime() throws Exception {
    at("2023-04-03T09:00:00+08:00");
    String inTime = cases.registered(Severity.GENERAL);
    String late = cases.registered(Severity.GENERAL);
    String unreachable = cases.registered(Severity.GENERAL);
    cases.registered(Channel.EMAIL, null);
    cases.imported("ERP", "4711");
    cases.registered(Channel.VISIT, TellingMeans.IN_PERSON);
    assertThat(april().received()).isEqualTo(6);
    assertThat(april().acknowledged()).isEqualTo(1);

    at("2023-04-03T14:30:00+08:00");
    tell(inTime, "2023-04-03T14:00:00+08:00");
    tell(late, "2023-04-03T14:01:00+08:00");
    cases.act(
        "clerk",
        unreachable,
        new Tell(TellingSubject.ACKNOWLEDGEMENT, null, null, null, "空号", null));
    assertThat(april().acknowledged()).isEqualTo(2);
    assertThat(april().acknowledgedRate()).isEqualByComparingTo("0.333");

    tell(late, "2023-04-03T13:59:00+08:00");
    assertThat(april().acknowledged()).isEqualTo(3);
  }

  /** 48 working hours from Monday 09:00 are over on the Monday after, at 18:00. */
  @Test
  void whatIsLateInAStepIsClosedInTimeWithinTheTotalLimit() throws Exception {
    SampleCases.Person person = cases.hire("3000.00");
    at("2023-05-08T09:00:00+08:00");
    String inTime = cases.served("10.00", person);
    String late = cases.served("10.00", person);
    at("2023-05-15T17:59:00+08:00");
    cases.close(inTime);
    at("2023-05-16T09:02:00+08:00");
    cases.close(late);

    Figures may = boards.look("2023-05-01", "2023-05-31", Comparison.NONE).brought().figures();
    assertThat(may.closed()).isEqualTo(2);
    assertThat(may.closedInTime()).isEqualTo(1);
  }

  private void tell(String number, String at) throws Exception {
    cases.act(
        "clerk",
        number,
        new Tell(
            TellingSubject.ACKNOWLEDGEMENT,
            OffsetDateTime.parse(at).toInstant(),
            TellingMeans.PHONE,
            null,
            null,
            null));
  }

  private Figures april() throws Exception {
    return boards.look("2023-04-01", "2023-04-30", Comparison.NONE).brought().figures();
  }

  private Brought november() throws Exception {
    return boards.look("2023-11-01", "2023-11-30", Comparison.NONE).brought();
  }

  @Test
  void anAppealIsCountedWhenItIsMadeAndWhenItSucceeds() throws Exception {
    SampleCases.Person person = cases.hire("3000.00");
    at("2023-09-04T09:00:00+08:00");
    cases.served("500.00", person);
    assertThat(september().appealed()).isZero();
    long penalty = caller.as(person.no(), () -> penalties.mine()).penalties().get(0).id();

    caller.as(person.no(), () -> penalties.appeal(penalty, null, new AppealForm("当天休假")));
    assertThat(september().appealed()).isEqualTo(1);
    assertThat(september().appealWon()).isZero();

    caller.as("leader", () -> penalties.hear(penalty, null, new Hearing(Money.ZERO, "申诉成立")));
    assertThat(september().appealWon()).isEqualTo(1);
  }

  private Figures september() throws Exception {
    return boards.look("2023-09-01", "2023-09-30", Comparison.NONE).brought().figures();
  }

  private void at(String moment) {
    clock.moveTo(OffsetDateTime.parse(moment));
  }
}
