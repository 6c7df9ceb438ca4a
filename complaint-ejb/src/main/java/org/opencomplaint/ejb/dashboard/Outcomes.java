package org.opencomplaint.ejb.dashboard;

import static org.opencomplaint.ejb.dashboard.Statements.IN_PERIOD;
import static org.opencomplaint.ejb.dashboard.Statements.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.opencomplaint.core.money.Money;

/**
 * What came of a period's complaints. What is done, said and decided about a complaint comes after
 * it: so that is looked for from the period's first moment on.
 */
@ApplicationScoped
class Outcomes {
  private static final String COUNTS =
      """
      select count(*), count(*) filter (where c.stage <> 'CLOSED'),
             count(c.verdict), count(*) filter (where c.verdict in ('VALID', 'PARTLY_VALID')),
             count(*) filter (where c.stage = 'CLOSED')
        from complaint c
       where %s
      """
          .formatted(IN_PERIOD);

  private static final String CLOSED_LATE =
      """
      select count(distinct c.id)
        from complaint c join stage_visit v on v.complaint_id = c.id
       where %s and c.stage = 'CLOSED'
         and v.entered_at >= ?2 and v.due_at is not null and v.left_at > v.due_at
      """
          .formatted(IN_PERIOD);

  private static final String SATISFACTION =
      """
      select round(avg(f.overall), 2)
        from complaint c join feedback f on f.complaint_id = c.id
       where %s and f.recorded_at >= ?2
      """
          .formatted(IN_PERIOD);

  private static final String DEDUCTED =
      """
      select coalesce(sum(l.amount), 0)
        from complaint c
        join penalty p on p.complaint_id = c.id
        join posting_line l on l.penalty_id = p.id and l.account = 'DEDUCTION'
       where %s and p.proposed_at >= ?2
      """
          .formatted(IN_PERIOD);

  @Inject private Statements statements;

  /**
   * The key figures.
   *
   * @param found what was found of the same complaints
   */
  Figures figures(Period period, long department, List<Found> found) {
    Object[] counts =
        statements.rows(COUNTS, department, period.start(), period.end()).findFirst().orElseThrow();
    long closed = count(counts[4]);
    return new Figures(
        count(counts[0]),
        count(counts[1]),
        count(counts[2]),
        count(counts[3]),
        closed,
        closed - count(value(CLOSED_LATE, period, department)),
        (BigDecimal) value(SATISFACTION, period, department),
        found.stream().map(Found::loss).reduce(Money.ZERO, Money::plus),
        Money.of((BigDecimal) value(DEDUCTED, period, department)));
  }

  private Object value(String sql, Period period, long department) {
    return statements.value(sql, department, period.start(), period.end());
  }
}
