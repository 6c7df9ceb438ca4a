package org.opencomplaint.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.clock.DayKind;
import org.opencomplaint.core.complaint.action.Accept;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.calendar.CalendarChange;
import org.opencomplaint.ejb.calendar.CalendarChange.CalendarProblem;
import org.opencomplaint.ejb.calendar.CalendarDay;
import org.opencomplaint.ejb.calendar.WorkingCalendars;
import org.opencomplaint.ejb.complaint.ComplaintQueries;
import org.opencomplaint.ejb.complaint.TrailView;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.settings.SettingArea;
import org.opencomplaint.ejb.settings.SettingsHistory;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.testing.ActingCaller;
import org.opencomplaint.web.testing.MovableClock;
import org.opencomplaint.web.testing.SampleCases;

@ExtendWith(ArquillianExtension.class)
class CalendarIT {
  private static final int YEAR = 2031;
  private static final String HEADING = "date,kind,name\n";
  private static final String NEW_YEARS_EVE = HEADING + "2031-12-31,OFF,元旦\n";

  @Inject private WorkingCalendars calendars;
  @Inject private SettingsHistory history;
  @Inject private ComplaintQueries complaints;
  @Inject private SampleCases cases;
  @Inject private ActingCaller caller;
  @Inject private MovableClock clock;

  @BeforeEach
  void theYearIsEmpty() throws Exception {
    clock.moveTo(OffsetDateTime.parse("2031-01-02T09:00:00+08:00"));
    apply(HEADING + "2031-12-25,WORKING,\n");
    clock.moveTo(OffsetDateTime.parse("2031-12-30T16:30:00+08:00"));
  }

  @AfterEach
  void backToTheRealTime() {
    clock.reset();
  }

  @Test
  void aPreviewTellsWhatChangesAndWritesNothing() throws Exception {
    CalendarChange change = preview(NEW_YEARS_EVE + "2030-10-01,OFF,国庆节\n");

    assertThat(change.days()).extracting(CalendarChange.Day::date).containsExactly(day(12, 31));
    assertThat(change.days().get(0).before()).isNull();
    assertThat(change.days().get(0).after()).isEqualTo(DayKind.OFF);
    assertThat(change.kept()).extracting(CalendarChange.Day::date).containsExactly(day(12, 25));
    assertThat(change.otherYears()).isEqualTo(1);
    assertThat(days()).extracting(CalendarDay::date).doesNotContain(day(12, 31));
  }

  @Test
  void aDeadlineThatLostWorkingTimeMovesToLaterAndSaysSoOnTheTrail() throws Exception {
    String number = register(Severity.GENERAL);
    assertThat(due(number)).isEqualTo("2031-12-31T11:30+08:00");
    assertThat(preview(NEW_YEARS_EVE).deadlines()).isPositive();

    apply(NEW_YEARS_EVE);

    assertThat(due(number)).isEqualTo("2032-01-01T11:30+08:00");
    TrailView trail = caller.as("manager", () -> complaints.trail(number));
    assertThat(trail.genuine()).isTrue();
    assertThat(trail.events().get(trail.events().size() - 1).action()).isEqualTo("POSTPONE");
    cases.act("officer", number, new Accept(null, "属实", null, null));
  }

  @Test
  void noDeadlineMovesToEarlierAndElapsedTimeIsNotConcerned() throws Exception {
    apply(NEW_YEARS_EVE);
    String general = register(Severity.GENERAL);
    String major = register(Severity.MAJOR);
    String dueMajor = due(major);

    apply(HEADING + "2031-12-31,WORKING,\n");

    assertThat(due(general)).isEqualTo("2032-01-01T11:30+08:00");
    assertThat(due(major)).isEqualTo(dueMajor);
    assertThat(due(register(Severity.GENERAL))).isEqualTo("2031-12-31T11:30+08:00");
  }

  @Test
  void whatIsOverdueStaysOverdue() throws Exception {
    String number = register(Severity.GENERAL);
    clock.moveTo(OffsetDateTime.parse("2031-12-31T12:00:00+08:00"));

    apply(NEW_YEARS_EVE);

    assertThat(due(number)).isEqualTo("2031-12-31T11:30+08:00");
  }

  @Test
  void aFileWithMistakesIsNotImportedAndEachIsNamed() throws Exception {
    String file = HEADING + "2031-13-01,OFF,\n2031-12-31,HOLIDAY,\n2031-12-30,OFF,\n2031-12-30,班,";

    assertThat(preview(file).problems())
        .extracting(CalendarProblem::line, CalendarProblem::code)
        .containsExactly(tuple(2, "LocalDate"), tuple(3, "DAY_KIND"), tuple(5, "OFF_AND_WORKING"));
    assertThatThrownBy(() -> apply(file))
        .isInstanceOfSatisfying(
            Problem.class,
            problem ->
                assertThat(problem.fields())
                    .extracting(Problem.FieldProblem::field)
                    .contains("lines[3].kind"));
  }

  @Test
  void anICalendarFileIsReadAsPublishersWriteIt() throws Exception {
    String file =
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//holidays//CN
        BEGIN:VEVENT
        UID:1
        DTSTART;VALUE=DATE:20311231
        DTEND;VALUE=DATE:20320102
        SUMMARY:元旦（休）
        END:VEVENT
        BEGIN:VEVENT
        UID:2
        DTSTART;VALUE=DATE:20311227
        SUMMARY:元旦 补班
        END:VEVENT
        BEGIN:VEVENT
        UID:3
        DTSTART:20311229T090000
        SUMMARY:会议
        END:VEVENT
        END:VCALENDAR
        """
            .replace("\n", "\r\n");
    CalendarChange change = preview(file);

    assertThat(change.problems()).extracting(CalendarProblem::line).containsExactly(3);
    assertThat(change.otherYears()).isEqualTo(1);
    assertThat(change.days()).extracting(CalendarChange.Day::date).containsExactly(day(12, 31));
    assertThat(change.kept())
        .extracting(CalendarChange.Day::date)
        .containsExactly(day(12, 25), day(12, 27));
  }

  @Test
  void inDecemberTheNextYearIsMissingUntilItIsImported() throws Exception {
    clock.moveTo(OffsetDateTime.parse("2026-11-30T09:00:00+08:00"));
    assertThat(caller.as("admin", () -> calendars.missing())).isEmpty();
    clock.moveTo(OffsetDateTime.parse("2030-12-01T09:00:00+08:00"));
    assertThat(caller.as("admin", () -> calendars.missing())).hasValue(2030);
    clock.moveTo(OffsetDateTime.parse("2031-12-01T09:00:00+08:00"));
    assertThat(caller.as("admin", () -> calendars.missing())).hasValue(2032);
  }

  @Test
  void onlyAnAdministratorImportsAndHisImportIsKeptInTheLog() throws Exception {
    assertThatThrownBy(() -> caller.as("manager", () -> calendars.apply(YEAR, bytes(HEADING))))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo("ROLE"));

    apply(NEW_YEARS_EVE);
    assertThat(
            caller
                .as("auditor", () -> history.changes(SettingArea.CALENDAR, new Paging(0, 1)))
                .items()
                .get(0))
        .satisfies(
            change -> {
              assertThat(change.subject()).isEqualTo("2031");
              assertThat(change.by().name()).isNotBlank();
              assertThat(change.details()).contains("2031-12-31");
            });
  }

  private String register(Severity severity) throws Exception {
    return cases.registered(severity);
  }

  private String due(String number) throws Exception {
    return caller
        .as("manager", () -> complaints.find(number))
        .dueAt()
        .truncatedTo(ChronoUnit.MINUTES)
        .atZone(clock.getZone())
        .toOffsetDateTime()
        .toString();
  }

  private CalendarChange preview(String file) throws Exception {
    return caller.as("admin", () -> calendars.preview(YEAR, bytes(file)));
  }

  private void apply(String file) throws Exception {
    caller.as("admin", () -> calendars.apply(YEAR, bytes(file)));
  }

  private List<CalendarDay> days() throws Exception {
    return caller.as("manager", () -> calendars.year(YEAR)).days();
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(YEAR, month, day);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
