package org.opencomplaint.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.complaint.action.ActionForm;
import org.opencomplaint.core.complaint.action.Pause;
import org.opencomplaint.core.complaint.action.Reassign;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.complaint.action.Resume;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.complaint.ComplaintActions;
import org.opencomplaint.ejb.complaint.ComplaintFile;
import org.opencomplaint.ejb.complaint.ComplaintQueries;
import org.opencomplaint.ejb.complaint.ComplaintReceipt;
import org.opencomplaint.ejb.complaint.ComplaintRegistration;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.sql.Row;
import org.opencomplaint.ejb.staff.AbsenceView;
import org.opencomplaint.ejb.staff.Absences;
import org.opencomplaint.ejb.staff.OwnAbsenceForm;
import org.opencomplaint.ejb.staff.OwnAbsences;
import org.opencomplaint.web.testing.ActingCaller;
import org.opencomplaint.web.testing.MovableClock;
import org.opencomplaint.web.testing.SampleCases;

/**
 * Two thousand complaints between a Monday in September and the Friday after the National Day, with
 * two holidays and two working weekend days, through the calls that everybody uses: with absences
 * and deputies, refusals, pauses, extensions, withdrawals, dissatisfied customers and promised
 * days.
 */
@ExtendWith(ArquillianExtension.class)
class SimulatedMonthIT {
  private static final int COMPLAINTS = 2000;
  private static final int MOVING_WORK = -1;
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
  @Inject private MonthAudit audit;
  @Inject private OwnAbsences ownAbsences;
  @Inject private Absences absences;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  private final Random random = new Random(20260914);
  private final PriorityQueue<Turn> agenda =
      new PriorityQueue<>(Comparator.comparing(Turn::at).thenComparing(Turn::serial));
  private final Map<Integer, ComplaintReceipt> latest = new HashMap<>();
  private final Map<Integer, Severity> severities = new HashMap<>();
  private final Map<String, Integer> events = new HashMap<>();
  private final Map<String, String> usernames = new HashMap<>();
  private final Map<String, Instant> away = new HashMap<>();
  private final Set<String> paused = new HashSet<>();
  private MonthOfWork work;

  /** Who reads September again in another test finds everybody there. */
  @AfterEach
  void backToTheRealTime() throws Exception {
    clock.moveTo(BEGIN);
    for (AbsenceView absence : caller.as("admin", absences::coming)) {
      if (List.of("1011", "1014").contains(absence.employee().no())) {
        caller.as(
            "admin",
            () -> {
              absences.end(absence.id());
              return null;
            });
      }
    }
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

    leave();
    while (!agenda.isEmpty()) {
      Turn turn = agenda.poll();
      clock.moveTo(turn.at().atOffset(BEIJING));
      if (turn.serial() == MOVING_WORK) {
        moveWork();
      } else {
        turn(turn);
      }
    }

    assertThat(latest).hasSize(COMPLAINTS);
    assertThat(latest.values()).extracting(ComplaintReceipt::stage).containsOnly(Stage.CLOSED);
    assertThat(audit.done(numbers()))
        .as("what happened in that month, and how often")
        .allSatisfy((action, times) -> assertThat(times).as(action).isGreaterThan(3));
    for (String number : numbers()) {
      audit.checkTrail(number, events.get(number));
    }
    assertThat(audit.checkDelays(numbers())).isGreaterThan(COMPLAINTS / 10);
    audit.checkNothingIsLeftToFollowUp(numbers());
    audit.checkDeputies(numbers());
  }

  private List<String> numbers() {
    return latest.values().stream().map(ComplaintReceipt::number).toList();
  }

  private void ownAbsence(String who, String deputy, LocalDate from, LocalDate to)
      throws Exception {
    caller.as(
        who,
        () -> {
          ownAbsences.add(new OwnAbsenceForm(deputy, from, to));
          return null;
        });
  }

  /**
   * Two handlers are away; what the department of the first investigates goes to its head, the rest
   * waits for them.
   */
  private void leave() throws Exception {
    clock.moveTo(BEGIN);
    LocalDate wednesday = BEGIN.toLocalDate().plusDays(2);
    ownAbsence("handler2", "head2", wednesday, wednesday.plusDays(2));
    ownAbsence("handler3", "handler4", wednesday, wednesday.plusDays(1));
    away.put("handler3", wednesday.plusDays(2).atTime(9, 0).toInstant(BEIJING));
    agenda.add(new Turn(wednesday.atTime(9, 0).toInstant(BEIJING), MOVING_WORK));
  }

  /** The head takes over what the department investigates; other tests' complaints stay. */
  private void moveWork() throws Exception {
    Set<String> handlers =
        Row.of(
                entities.createNativeQuery(
                    "select e.no from employee e join department d on d.id = e.department_id"
                        + " where d.code = 'LOGISTICS'"))
            .stream()
            .map(Row::text)
            .filter(no -> !"head2".equals(usernames.get(no)))
            .collect(Collectors.toSet());
    for (Map.Entry<Integer, ComplaintReceipt> each : List.copyOf(latest.entrySet())) {
      ComplaintReceipt before = each.getValue();
      if (before.stage() == Stage.INVESTIGATION && handlers.contains(before.holder())) {
        latest.put(
            each.getKey(), cases.act("head2", before.number(), new Reassign("head2", "承办人休假")));
        events.merge(before.number(), 1, Integer::sum);
      }
    }
  }

  private void turn(Turn turn) throws Exception {
    ComplaintReceipt before = latest.get(turn.serial());
    Instant back = before == null ? null : away.get(usernames.get(before.holder()));
    if (back != null && turn.at().isBefore(back)) {
      agenda.add(new Turn(back, turn.serial()));
      return;
    }
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
    if (paused.remove(number)) {
      return act(holder, number, new Resume("样品已到"));
    }
    Optional<MonthOfWork.Aside> aside = work.aside(before.stage(), clock.instant());
    if (aside.isPresent()) {
      if (aside.get().form() instanceof Pause) {
        paused.add(number);
      }
      return act(aside.get().username(), number, aside.get().form());
    }
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
}
