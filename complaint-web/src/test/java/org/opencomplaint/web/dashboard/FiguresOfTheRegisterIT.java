package org.opencomplaint.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.complaint.action.Accept;
import org.opencomplaint.core.complaint.action.Assign;
import org.opencomplaint.core.complaint.action.Refuse;
import org.opencomplaint.core.complaint.action.Reject;
import org.opencomplaint.core.complaint.action.RejectionReason;
import org.opencomplaint.core.complaint.action.Tell;
import org.opencomplaint.core.complaint.action.TellingMeans;
import org.opencomplaint.core.complaint.action.TellingSubject;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.complaint.ComplaintOrder;
import org.opencomplaint.ejb.complaint.ComplaintQueries;
import org.opencomplaint.ejb.complaint.ComplaintSearch;
import org.opencomplaint.ejb.complaint.Trait;
import org.opencomplaint.ejb.dashboard.Comparison;
import org.opencomplaint.ejb.dashboard.Dashboard;
import org.opencomplaint.ejb.dashboard.Dashboard.StageTimes;
import org.opencomplaint.ejb.dashboard.Figures;
import org.opencomplaint.ejb.dashboard.StatisticsBy;
import org.opencomplaint.ejb.dashboard.StatisticsTable;
import org.opencomplaint.ejb.dashboard.StatisticsTable.Part;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.web.testing.ActingCaller;
import org.opencomplaint.web.testing.MovableClock;
import org.opencomplaint.web.testing.SampleCases;

/** The year 2021 is its own: no other test registers anything there. */
@ExtendWith(ArquillianExtension.class)
class FiguresOfTheRegisterIT {
  @Inject private SampleCases cases;
  @Inject private ActingCaller caller;
  @Inject private MovableClock clock;
  @Inject private Boards boards;
  @Inject private ComplaintQueries complaints;

  @AfterEach
  void backToTheRealTime() {
    clock.reset();
  }

  @Test
  void whateverHappensTheFiguresAreThoseOfTheRegister() throws Exception {
    Random random = new Random(39);
    List<String> open = new ArrayList<>();
    SampleCases.Person person = cases.hire("3000.00");
    clock.moveTo(OffsetDateTime.parse("2021-03-01T09:00:00+08:00"));
    for (int step = 0; step < 24; step++) {
      open.add(cases.registered(Severity.values()[random.nextInt(2)]));
      clock.moveBy(Duration.ofHours(random.nextInt(60)));
      act(open, person, random);
      if (step % 6 == 5) {
        compareWithTheRegister();
      }
    }
    for (String number : List.copyOf(open)) {
      act(open, person, random);
    }
    compareWithTheRegister();
  }

  private void act(List<String> open, SampleCases.Person person, Random random) throws Exception {
    String number = open.remove(random.nextInt(open.size()));
    if (random.nextBoolean()) {
      cases.act(
          "clerk",
          number,
          new Tell(
              TellingSubject.ACKNOWLEDGEMENT,
              clock.instant(),
              TellingMeans.PHONE,
              null,
              null,
              null));
    }
    switch (random.nextInt(5)) {
      case 0 ->
          cases.act("officer", number, new Reject(RejectionReason.NO_FAULT, "查无此事", "感谢您的来信"));
      case 1 -> {
        cases.act("officer", number, new Accept(null, "属实", null, null));
        cases.act("officer", number, new Assign("LOGISTICS", null, null));
        cases.act("head2", number, new Refuse("不属于本部门"));
      }
      case 2 -> {
        cases.investigate(number, "120.00", person);
        cases.propose(number);
        cases.approve(number);
        cases.close(number);
      }
      case 3 -> cases.investigate(number, "80.00", person);
      default -> open.add(number);
    }
  }

  private void compareWithTheRegister() throws Exception {
    Dashboard year = boards.look("2021-01-01", "2021-12-31", Comparison.NONE);
    Figures figures = year.brought().figures();
    assertThat(figures.received()).isEqualTo(found(null, null, null));
    assertThat(figures.judged()).isEqualTo(found(Trait.JUDGED, null, null));
    assertThat(figures.valid()).isEqualTo(found(Trait.VALID, null, null));
    assertThat(figures.acknowledged()).isEqualTo(found(Trait.ACKNOWLEDGED_IN_TIME, null, null));
    assertThat(figures.repeated()).isEqualTo(found(Trait.REPEATED, null, null));
    assertThat(figures.closedInTime()).isEqualTo(found(Trait.CLOSED_IN_TIME, null, null));
    assertThat(figures.closed() - figures.closedInTime())
        .isEqualTo(found(Trait.CLOSED_LATE, null, null));
    assertThat(figures.received() - figures.acknowledged())
        .isEqualTo(found(Trait.NOT_ACKNOWLEDGED_IN_TIME, null, null));
    assertThat(figures.scores().overall().count()).isEqualTo(found(Trait.RATED, null, null));
    for (StageTimes stage : year.stages()) {
      assertThat(stage.late()).as("%s", stage).isEqualTo(found(null, stage.stage(), null));
      assertThat(stage.inTime()).as("%s", stage).isEqualTo(found(null, null, stage.stage()));
    }
    compareWithTheStatistics(figures);
  }

  /** The complaint that is told apart by month and severity counts once in each direction. */
  private void compareWithTheStatistics(Figures figures) throws Exception {
    StatisticsTable table =
        boards.statistics("2021-01-01", "2021-12-31", StatisticsBy.SEVERITY, StatisticsBy.MONTH);
    assertThat(table.columns()).hasSize(12);
    assertThat(received(table, null, null)).isEqualTo(figures.received());
    for (Part row : table.rows()) {
      assertThat(table.columns().stream().mapToLong(column -> received(table, row, column)).sum())
          .isEqualTo(received(table, row, null));
    }
    for (Part column : table.columns()) {
      assertThat(table.rows().stream().mapToLong(row -> received(table, row, column)).sum())
          .isEqualTo(received(table, null, column));
    }
    Figures all = table.at(null, null).figures();
    assertThat(all.closedInTime()).isEqualTo(figures.closedInTime());
    assertThat(all.workedMinutes()).isEqualTo(figures.workedMinutes());
    assertThat(all.loss()).isEqualTo(figures.loss());
    StatisticsTable departments =
        boards.statistics(
            "2021-01-01", "2021-12-31", StatisticsBy.DEPARTMENT, StatisticsBy.SEVERITY);
    assertThat(departments.at(null, null).figures()).isEqualTo(all);
  }

  private static long received(StatisticsTable table, Part row, Part column) {
    return table.at(row, column).figures().received();
  }

  private long found(Trait trait, Stage late, Stage inTime) throws Exception {
    ComplaintSearch year =
        ComplaintSearch.only()
            .registered(LocalDate.parse("2021-01-01"), LocalDate.parse("2021-12-31"))
            .trait(trait)
            .late(late)
            .inTime(inTime)
            .build();
    return caller.as(
        "manager",
        () -> complaints.search(year, ComplaintOrder.NEWEST_FIRST, new Paging(0, 1)).total());
  }
}
