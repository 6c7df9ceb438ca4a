package org.opencomplaint.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opencomplaint.core.clock.Clocks;
import org.opencomplaint.core.clock.Pause;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.clock.ClockPolicy;
import org.opencomplaint.ejb.complaint.ComplaintQueries;
import org.opencomplaint.ejb.complaint.TrailView;
import org.opencomplaint.ejb.sql.Row;
import org.opencomplaint.web.testing.ActingCaller;

/** Looks through what a month of work has left. */
@ApplicationScoped
class MonthAudit {
  private static final String MADE = " where c.number = any(string_to_array(?1, ','))";

  private static final String LEFT_LATE =
      """
      select v.id, c.number, c.severity, v.stage, v.due_at, v.left_at, count(d.id),
             coalesce(sum(d.overrun_minutes), 0)
        from complaint c
        join stage_visit v on v.complaint_id = c.id and v.left_at > v.due_at
        left join delay d on d.visit_id = v.id
      """
          + MADE
          + " group by c.number, c.severity, v.id";

  private static final String PAUSES =
      "select w.visit_id, w.from_at, w.to_at from waiting w join stage_visit v on v.id = w.visit_id"
          + " join complaint c on c.id = v.complaint_id"
          + MADE
          + " order by w.from_at";

  private static final String ACTIONS =
      "select e.action, count(*) from trail_event e join complaint c on c.id = e.complaint_id"
          + MADE
          + " group by e.action";

  private static final String TO_BE_MET =
      "select count(*) from prospect p join complaint c on c.id = p.complaint_id"
          + MADE
          + " and p.negotiated_on is not null and p.ended_at is null";

  private static final String DEPUTIES =
      "select count(*), count(*) filter (where h.employee_id = h.stands_in_for_id)"
          + " from holding h join stage_visit v on v.id = h.visit_id"
          + " join complaint c on c.id = v.complaint_id"
          + MADE
          + " and h.stands_in_for_id is not null";

  @Inject private ActingCaller caller;
  @Inject private ComplaintQueries queries;
  @Inject private ClockPolicy clockPolicy;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** How often each action was taken. */
  Map<String, Long> done(List<String> numbers) {
    Map<String, Long> times = new TreeMap<>();
    rows(ACTIONS, numbers).forEach(row -> times.put(row.text(), row.number()));
    assertThat(times)
        .containsKeys(
            "REFUSE", "PAUSE", "RESUME", "EXTEND", "WITHDRAW", "DISSATISFIED", "REASSIGN");
    return times;
  }

  /** The trail is genuine, nothing is missing on it, and it ends with the complaint. */
  void checkTrail(String number, int events) throws Exception {
    TrailView trail = caller.as("auditor", () -> queries.trail(number));
    assertThat(trail.genuine()).as(number).isTrue();
    assertThat(trail.events()).as(number).hasSize(events);
    assertThat(trail.events().get(events - 1).to()).isEqualTo(Stage.CLOSED.name());
  }

  /**
   * Every overrun has those who answer for it, and between them all of its minutes; a pause counts
   * for nobody.
   *
   * @return how many steps were left late
   */
  int checkDelays(List<String> numbers) {
    Map<Long, List<Pause>> pauses = pauses(numbers);
    Clocks clocks = clockPolicy.clocks();
    List<Row> late = rows(LEFT_LATE, numbers);
    for (Row row : late) {
      List<Pause> paused = pauses.getOrDefault(row.number(), List.of());
      String number = row.text();
      Severity severity = row.code(Severity.class);
      Stage stage = row.code(Stage.class);
      Duration overrun = clocks.used(severity, stage, row.moment(), row.moment(), paused);
      long people = row.number();
      assertThat(row.number())
          .as("minutes of overrun in %s of %s", stage, number)
          .isBetween(overrun.toMinutes() - people, overrun.toMinutes());
      assertThat(people > 0).as(number).isEqualTo(overrun.toMinutes() > 0);
    }
    return late.size();
  }

  private Map<Long, List<Pause>> pauses(List<String> numbers) {
    Map<Long, List<Pause>> pauses = new HashMap<>();
    for (Row row : rows(PAUSES, numbers)) {
      pauses
          .computeIfAbsent(row.number(), visit -> new ArrayList<>())
          .add(new Pause(row.moment(), row.moment()));
    }
    return pauses;
  }

  /** No promise to a customer outlives his complaint. */
  void checkNothingIsLeftToFollowUp(List<String> numbers) {
    assertThat(rows(TO_BE_MET, numbers).get(0).number()).isZero();
  }

  /** Somebody stood in, and never for himself. */
  void checkDeputies(List<String> numbers) {
    Row row = rows(DEPUTIES, numbers).get(0);
    assertThat(row.number()).isPositive();
    assertThat(row.number()).isZero();
  }

  private List<Row> rows(String sql, List<String> numbers) {
    Query query = entities.createNativeQuery(sql).setParameter(1, String.join(",", numbers));
    return Row.of(query);
  }
}
