package org.opencomplaint.ejb.ledger;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.sql.Row;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.UseCase;

/** Reckons the whole ledger again, its hashes included, and says what is wrong first. */
@UseCase
@Stateless
public class LedgerVerifier {
  private static final List<String> FAULTS =
      List.of(
          """
          select 'posting ' || g.id || ' does not sum to zero'
          from posting g left join posting_line l on l.posting_id = g.id
          group by g.id having coalesce(sum(l.amount), 1) <> 0
          order by g.id limit 1
          """,
          """
          select 'penalty ' || p.id || ' is not assessed with its final amount'
          from penalty p left join posting_line l on l.penalty_id = p.id and l.account = 'PENALTY'
          group by p.id having coalesce(p.final_amount, 0) <> -coalesce(sum(l.amount), 0)
          order by p.id limit 1
          """,
          """
          select 'penalty ' || l.penalty_id || ' is deducted by more than it is'
          from posting_line l join penalty p on p.id = l.penalty_id
          where l.account = 'DUE' and p.status <> 'REVOKED'
          group by l.penalty_id having sum(l.amount) < 0
          order by l.penalty_id limit 1
          """,
          """
          select 'penalty ' || p.id || ' is relieved of something else than was assessed'
          from penalty p left join posting_line l on l.penalty_id = p.id and l.account = 'RELIEF'
          group by p.id
          having coalesce(sum(l.amount), 0)
            <> case p.status when 'REVOKED' then coalesce(p.final_amount, 0)
              else coalesce((select sum(w.amount) from write_off w
                where w.penalty_id = p.id and w.status = 'POSTED'), 0) end
          order by p.id limit 1
          """,
          """
          select 'month ' || m.month || ' deducts from employee ' || e.no || ' something else than posted'
          from payroll_period m
          join statement_line s on s.period_id = m.id
          join employee e on e.id = s.employee_id
          left join posting g on g.period = m.month
          left join posting_line l
            on l.posting_id = g.id and l.employee_id = s.employee_id and l.account = 'DEDUCTION'
          where m.status = 'CLOSED'
          group by m.month, e.no, s.deducted having coalesce(sum(l.amount), 0) <> s.deducted
          order by m.month, e.no limit 1
          """,
          """
          select 'reward ' || r.id || ' is not posted as approved'
          from reward r left join posting_line l on l.reward_id = r.id and l.account = 'REWARD'
          group by r.id having -coalesce(sum(l.amount), 0)
            <> case r.status when 'APPROVED' then r.amount else 0 end
          order by r.id limit 1
          """,
          """
          select 'month ' || m.month || ' pays employee ' || e.no || ' another reward than posted'
          from payroll_period m
          join reward_line s on s.period_id = m.id
          join employee e on e.id = s.employee_id
          left join posting g on g.period = m.month
          left join posting_line l
            on l.posting_id = g.id and l.employee_id = s.employee_id and l.account = 'PAYOUT'
          where m.status = 'CLOSED'
          group by m.month, e.no, s.paid having coalesce(sum(l.amount), 0) <> s.paid
          order by m.month, e.no limit 1
          """);

  @Inject private ChainVerifier chain;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** Checks every posting, every penalty and every closed month. */
  @Allow({Role.AUDITOR, Role.HR})
  public LedgerCheck verify() {
    Row sums =
        rows("""
                select (select count(*) from posting),
                  -coalesce(sum(amount) filter (where account = 'PENALTY'), 0),
                  coalesce(sum(amount) filter (where account = 'DEDUCTION'), 0),
                  coalesce(sum(amount) filter (where account = 'RELIEF'), 0),
                  coalesce(sum(amount) filter (where account = 'DUE'), 0)
                from posting_line
                """)
            .findFirst()
            .orElseThrow();
    return new LedgerCheck(
        chain.firstFault().or(this::firstFault).orElse(null),
        head(),
        sums.number(),
        sums.money(),
        sums.money(),
        sums.money(),
        sums.money());
  }

  private LedgerCheck.Head head() {
    return rows("select day, position, hash from ledger_head order by day desc limit 1")
        .findFirst()
        .map(row -> new LedgerCheck.Head(row.day(), row.number(), row.text()))
        .orElse(null);
  }

  private Optional<String> firstFault() {
    return FAULTS.stream().flatMap(this::rows).map(Row::text).findFirst();
  }

  private Stream<Row> rows(String sql) {
    return Row.of(entities.createNativeQuery(sql)).stream();
  }
}
