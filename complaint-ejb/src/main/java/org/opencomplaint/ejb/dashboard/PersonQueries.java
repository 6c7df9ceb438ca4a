package org.opencomplaint.ejb.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.complaint.ComplaintConditions;
import org.opencomplaint.ejb.complaint.ComplaintSearch;
import org.opencomplaint.ejb.complaint.StepTiming;
import org.opencomplaint.ejb.complaint.Trait;
import org.opencomplaint.ejb.dashboard.Dashboard.Brought;
import org.opencomplaint.ejb.dashboard.Dashboard.StageTimes;
import org.opencomplaint.ejb.dashboard.PersonDashboard.Delays;
import org.opencomplaint.ejb.delay.DelayConditions;
import org.opencomplaint.ejb.delay.DelaySearch;
import org.opencomplaint.ejb.organisation.RegisterScope;
import org.opencomplaint.ejb.sql.Conditions;
import org.opencomplaint.ejb.sql.Row;

/** Counts the complaints somebody holds or held, just as the register finds them: they are few. */
@ApplicationScoped
class PersonQueries {
  /** All at once: to find what he held takes longer than to tell it apart. */
  private static final String BROUGHT =
      " select "
          + Facts.ADDED_UP
          + ", count(*) filter (where "
          + Trait.COMMITMENT_KEPT.condition()
          + "), count(*) filter (where %s), "
          + Facts.MEDIAN
          + ", count(*) filter (where "
          + Trait.RETURNED.condition()
          + ") from fact c";

  private static final String STAGES =
      """
      select stage, count(*) filter (where not late), count(*) filter (where late)
        from (select c.id, v.stage, bool_or(%s) as late, bool_or(%s) as counts
                from complaint c join stage_visit v on v.complaint_id = c.id
                join holding h on h.visit_id = v.id
               where %s group by c.id, v.stage) held
       where counts group by stage
      """;

  private static final String DELAYS =
      """
      select count(*) filter (where l.status = 'CONFIRMED'),
             count(*) filter (where l.status = 'OPEN'), coalesce(sum(l.overrun_minutes), 0)
        from delay l join complaint c on c.id = l.complaint_id
       where %s
      """;

  /**
   * What became of what he held.
   *
   * @param returned of how many an approver gave a proposal back
   */
  record Outcome(Brought brought, long returned) {}

  @Inject private ComplaintConditions complaints;
  @Inject private DelayConditions delays;
  @Inject private RegisterScope registers;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  long holding(Employee person, Employee viewer) {
    return count(ComplaintSearch.only().holder(person.no()), viewer);
  }

  long overdue(Employee person, Employee viewer) {
    return count(ComplaintSearch.only().holder(person.no()).overdue(), viewer);
  }

  Outcome outcome(Employee person, Period period, Employee viewer) {
    Conditions where = complaints.of(held(person, period).build(), viewer);
    String broken = atPresent(Trait.COMMITMENT_BROKEN.condition());
    Row row = read(Facts.of(where.sql()) + BROUGHT.formatted(broken), where).get(0);
    Brought brought =
        new Brought(
            Figures.read(row),
            new Commitments(row.number(), row.number()),
            Figures.hours(row.decimal()));
    return new Outcome(brought, row.number());
  }

  /** Just as the register finds them; who does not read that, counts all of his own. */
  Delays delays(Employee person, Period period, Employee viewer) {
    DelaySearch wanted = DelaySearch.answeredFor(person.no(), period.from(), period.to());
    boolean listed = registers.isOpenTo(viewer);
    Conditions where =
        (listed ? delays.of(wanted, viewer) : delays.of(wanted))
            .and("l.employee_id = ?", person.id());
    Row row = read(DELAYS.formatted(where.sql()), where).get(0);
    return new Delays(row.number(), row.number(), row.number(), listed);
  }

  List<StageTimes> stages(Employee person, Period period, Employee viewer) {
    Conditions where =
        complaints
            .of(registered(period).build(), viewer)
            .and("h.employee_id = ? and h.from_at >= ?", person.id(), period.start());
    String late = atPresent(StepTiming.late("h.to_at"));
    String decided = atPresent(StepTiming.decided("h.to_at"));
    return read(STAGES.formatted(late, decided, where.sql()), where).stream()
        .map(
            row -> new StageTimes(row.code(Stage.class), row.number(), row.number(), 0, 0, 0, null))
        .sorted(Comparator.comparing(StageTimes::stage))
        .toList();
  }

  private String atPresent(String condition) {
    return condition.replace("?", "cast('" + clock.instant() + "' as timestamptz)");
  }

  private static ComplaintSearch.Builder held(Employee person, Period period) {
    return registered(period).heldBy(person.no());
  }

  private static ComplaintSearch.Builder registered(Period period) {
    return ComplaintSearch.only().registered(period.from(), period.to());
  }

  private long count(ComplaintSearch.Builder wanted, Employee viewer) {
    Conditions where = complaints.of(wanted.build(), viewer);
    return read("select count(*) from complaint c where " + where.sql(), where).get(0).number();
  }

  private List<Row> read(String sql, Conditions where) {
    return Row.of(where.fill(entities.createNativeQuery(sql)));
  }
}
