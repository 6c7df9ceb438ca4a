package org.opencomplaint.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.clock.Clocks;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.complaint.action.ActionForm;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.clock.ClockPolicy;
import org.opencomplaint.ejb.complaint.ComplaintActions;
import org.opencomplaint.ejb.complaint.ComplaintFile;
import org.opencomplaint.ejb.complaint.ComplaintQueries;
import org.opencomplaint.ejb.complaint.ComplaintReceipt;
import org.opencomplaint.ejb.complaint.ComplaintRegistration;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.sql.Row;
import org.opencomplaint.web.testing.ActingCaller;
import org.opencomplaint.web.testing.MovableClock;
import org.opencomplaint.web.testing.SampleCases;

/**
 * Two thousand complaints between a Monday in September and the Friday after the National Day, with
 * two holidays and two working weekend days, through the calls that everybody uses.
 */
@ExtendWith(ArquillianExtension.class)
class SimulatedMonthIT {
  private static final int COMPLAINTS = 2000;
  private static final String LEFT_LATE =
      """
      select c.number, c.severity, v.stage, v.due_at, v.left_at, count(d.id),
             coalesce(sum(d.overrun_minutes), 0)
        from complaint c
        join stage_visit v on v.complaint_id = c.id and v.left_at > v.due_at
        left join delay d on d.visit_id = v.id
       where c.number = any(string_to_array(?1, ','))
       group by c.number, c.severity, v.id
      """;

  private static final OffsetDateTime BEGIN = OffsetDateTime.parse("2026-09-14T09:00:00+08:00");
  private static final Duration REGISTERING = Duration.ofDays(18);
  private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

  /** Somebody gets round to a complaint. */
  private record Turn(Instant at, int serial) {}

  @Inject private SampleCases cases;
  @Inject private ActingCaller caller;
  @Inject private MovableClock clock;
  @Inject private ComplaintRegistration registration;
  @Inject private ComplaintActions actions;
  @Inject private ComplaintQueries queries;
  @Inject private ClockPolicy clockPolicy;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  private final Random random = new Random(20260914);
  private final PriorityQueue<Turn> agenda =
      new PriorityQueue<>(Comparator.comparing(Turn::at).thenComparing(Turn::serial));
  private final Map<Integer, ComplaintReceipt> latest = new HashMap<>();
  private final Map<Integer, Severity> severities = new HashMap<>();
  private final Map<String, Integer> events = new HashMap<>();
  private final Map<String, String> usernames = new HashMap<>();
  private MonthOfWork work;

  @AfterEach
  void backToTheRealTime() {
    clock.reset();
  }

  @Test
  void everyComplaintIsClosedEveryTrailIsGenuineAndEveryOverrunHasNames() throws Exception {
    work = new MonthOfWork(random, List.of(cases.hire("3000.00").no(), cases.hire("4500.00").no()));
    Row.of(
            entities.createNativeQuery(
                "select e.no, a.username from account a join employee e on e.id = a.employee_id"))
        .forEach(row -> usernames.put(row.text(), row.text()));
    IntStream.range(0, COMPLAINTS)
        .forEach(
            serial ->
                agenda.add(
                    new Turn(
                        BEGIN.toInstant().plusSeconds(random.nextLong(REGISTERING.toSeconds())),
                        serial)));

    while (!agenda.isEmpty()) {
      Turn turn = agenda.poll();
      clock.moveTo(turn.at().atOffset(BEIJING));
      turn(turn);
    }

    assertThat(latest).hasSize(COMPLAINTS);
    assertThat(latest.values()).extracting(ComplaintReceipt::stage).containsOnly(Stage.CLOSED);
    for (ComplaintReceipt receipt : latest.values()) {
      checkTrail(receipt.number());
    }
    checkDelays();
  }

  private void turn(Turn turn) throws Exception {
    ComplaintReceipt before = latest.get(turn.serial());
    ComplaintReceipt after =
        before == null ? register(turn.serial()) : act(before, severities.get(turn.serial()));
    latest.put(turn.serial(), after);
    events.merge(after.number(), 1, Integer::sum);
    if (after.stage().isOpen()) {
      assertThat(after.holder()).isNotNull();
      agenda.add(new Turn(nextMoment(turn.at()), turn.serial()));
    } else {
      assertThat(after.holder()).isNull();
    }
  }

  private ComplaintReceipt register(int serial) throws Exception {
    Registration form = work.registration(serial);
    severities.put(serial, form.severity());
    return caller.as("clerk", () -> registration.register(form));
  }

  private ComplaintReceipt act(ComplaintReceipt before, Severity severity) throws Exception {
    String number = before.number();
    String holder = usernames.get(before.holder());
    String suggested = null;
    if (before.stage() == Stage.INVESTIGATION && work.isRefused()) {
      String head = headOf(file(holder, number).leadDepartment().code());
      if (file(head, number).actions().contains(Action.REFUSE)) {
        return act(head, number, work.refusal());
      }
    }
    if (before.stage() == Stage.ASSIGNMENT) {
      DepartmentName department = file(holder, number).suggestedDepartment();
      suggested = department == null ? null : department.code();
    }
    return act(
        holder,
        number,
        work.step(before.stage(), severity, before.holder(), suggested, clock.instant()));
  }

  private ComplaintFile file(String username, String number) throws Exception {
    return caller.as(username, () -> queries.find(number));
  }

  private ComplaintReceipt act(String username, String number, ActionForm form) throws Exception {
    return caller.as(username, () -> actions.act(number, null, form));
  }

  private static String headOf(String department) {
    return switch (department) {
      case "QUALITY" -> "head";
      case "LOGISTICS" -> "head2";
      case "SERVICE" -> "head3";
      default -> "head4";
    };
  }

  /** People work from nine to six, whatever the day: the calendar decides what counts. */
  private Instant nextMoment(Instant now) {
    OffsetDateTime next = now.plusSeconds(60L * work.minutesUntilDone()).atOffset(BEIJING);
    return next.getHour() >= 9 && next.getHour() < 18
        ? next.toInstant()
        : next.plusHours(15).withHour(9).toInstant();
  }

  private void checkTrail(String number) throws Exception {
    var trail = caller.as("auditor", () -> queries.trail(number));
    assertThat(trail.genuine()).as(number).isTrue();
    assertThat(trail.events()).as(number).hasSize(events.get(number));
    List<String> path = new ArrayList<>();
    trail.events().forEach(event -> path.add(event.to()));
    assertThat(path.get(path.size() - 1)).isEqualTo(Stage.CLOSED.name());
  }

  /** Every overrun has those who answer for it, and between them all of its minutes. */
  private void checkDelays() {
    String numbers =
        latest.values().stream().map(ComplaintReceipt::number).collect(Collectors.joining(","));
    Clocks clocks = clockPolicy.clocks();
    List<Row> late = Row.of(entities.createNativeQuery(LEFT_LATE).setParameter(1, numbers));
    assertThat(late).hasSizeGreaterThan(COMPLAINTS / 10);
    for (Row row : late) {
      String number = row.text();
      Severity severity = row.code(Severity.class);
      Stage stage = row.code(Stage.class);
      Duration overrun = clocks.used(severity, stage, row.moment(), row.moment(), List.of());
      long people = row.number();
      assertThat(row.number())
          .as("minutes of overrun in %s of %s", stage, number)
          .isBetween(overrun.toMinutes() - people, overrun.toMinutes());
      assertThat(people > 0).as(number).isEqualTo(overrun.toMinutes() > 0);
    }
  }
}
