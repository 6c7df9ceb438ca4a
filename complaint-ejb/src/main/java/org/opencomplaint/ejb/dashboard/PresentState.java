package org.opencomplaint.ejb.dashboard;

import static org.opencomplaint.ejb.dashboard.Statements.IN_SCOPE;
import static org.opencomplaint.ejb.dashboard.Statements.count;
import static org.opencomplaint.ejb.dashboard.Statements.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opencomplaint.ejb.dashboard.Dashboard.Backlog;
import org.opencomplaint.ejb.dashboard.Dashboard.Holder;
import org.opencomplaint.ejb.dashboard.Dashboard.Now;
import org.opencomplaint.ejb.dashboard.Dashboard.OldestOpen;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.organisation.EmployeeName;

/** What is open, and who holds it. */
@ApplicationScoped
class PresentState {
  private static final String OPEN = " from complaint c where c.stage <> 'CLOSED' and " + IN_SCOPE;

  /** Numbers the ages from 1. */
  private static final String AGES =
      "select width_bucket(greatest(0, cast(?2 as date)"
          + " - cast(c.registered_at at time zone ?3 as date)), array"
          + Arrays.stream(Age.values()).map(Age::youngest).toList()
          + "), count(*), count(*) filter (where c.due_at < ?4)"
          + OPEN
          + " group by 1";

  private static final String OLDEST =
      "select c.number, cast(c.registered_at at time zone ?2 as date), h.no, h.name from (select c.id"
          + OPEN
          + " order by c.registered_at, c.id limit 1) oldest"
          + " join complaint c on c.id = oldest.id join employee h on h.id = c.holder_id";

  private static final String HOLDERS =
      """
      select h.no, h.name, d.code, d.name, held.overdue, held.worst, held.due_at
        from (select c.holder_id, count(*) overdue, min(c.due_at) due_at,
                     (array_agg(c.number order by c.due_at, c.id))[1] worst
                %s and c.due_at < ?2
               group by c.holder_id) held
        join employee h on h.id = held.holder_id
        join department d on d.id = h.department_id
       order by held.overdue desc, held.due_at, h.no
       limit 5
      """
          .formatted(OPEN);

  @Inject private Statements statements;
  @Inject private Clock clock;

  Now of(long department) {
    Timestamp now = Timestamp.from(clock.instant());
    List<Backlog> ages = ages(department, now);
    return new Now(
        ages.stream().mapToLong(Backlog::open).sum(),
        ages.stream().mapToLong(Backlog::overdue).sum(),
        ages,
        oldest(department),
        holders(department, now));
  }

  private List<Backlog> ages(long department, Timestamp now) {
    Map<Age, Backlog> counted =
        statements
            .rows(
                AGES, department, Date.valueOf(LocalDate.now(clock)), clock.getZone().getId(), now)
            .map(
                row ->
                    new Backlog(
                        Age.values()[(int) count(row[0]) - 1], count(row[1]), count(row[2])))
            .collect(Collectors.toMap(Backlog::age, backlog -> backlog));
    return Arrays.stream(Age.values())
        .map(age -> counted.getOrDefault(age, new Backlog(age, 0, 0)))
        .toList();
  }

  private OldestOpen oldest(long department) {
    return statements
        .rows(OLDEST, department, clock.getZone().getId())
        .map(
            row ->
                new OldestOpen(
                    (String) row[0],
                    day(row[1]),
                    EmployeeName.of((String) row[2], (String) row[3])))
        .findFirst()
        .orElse(null);
  }

  private List<Holder> holders(long department, Timestamp now) {
    return statements
        .rows(HOLDERS, department, now)
        .map(
            row ->
                new Holder(
                    EmployeeName.of((String) row[0], (String) row[1]),
                    DepartmentName.of((String) row[2], (String) row[3]),
                    count(row[4]),
                    (String) row[5],
                    ((Timestamp) row[6]).toInstant()))
        .toList();
  }
}
