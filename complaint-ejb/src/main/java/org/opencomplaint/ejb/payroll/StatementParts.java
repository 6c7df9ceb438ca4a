package org.opencomplaint.ejb.payroll;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.ledger.Allocation;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.payroll.PayrollPeriod;
import org.opencomplaint.core.payroll.StatementLine;
import org.opencomplaint.ejb.payroll.DeductionReview.Part;
import org.opencomplaint.ejb.sql.Row;

/**
 * Takes the lines of a statement apart by penalty. Nothing is stored for it: what a month is about
 * are the postings after the last closed month before it, up to its own closing.
 */
@ApplicationScoped
class StatementParts {
  private static final String PARTS =
      """
      select l.employee_id, c.number, p.delay_id is not null, p.final_at,
        coalesce(sum(l.amount) filter (where l.account = 'DUE' and g.position <= ?2), 0),
        coalesce(-sum(l.amount) filter (where l.account = 'PENALTY' and g.position > ?2), 0),
        coalesce(sum(l.amount) filter
          (where l.account = 'RELIEF' and g.reason = 'RELIEVE' and g.position > ?2), 0),
        coalesce(sum(l.amount) filter
          (where l.account = 'RELIEF' and g.reason = 'WRITE_OFF' and g.position > ?2), 0),
        coalesce(sum(l.amount) filter (where l.account = 'DEDUCTION' and g.position > ?2), 0)
      from posting_line l
      join posting g on g.id = l.posting_id
      join penalty p on p.id = l.penalty_id
      join complaint c on c.id = p.complaint_id
      where g.position <= ?3 and (?1 = 0 or l.employee_id = ?1)
      group by l.employee_id, p.id, c.number
      having max(g.position) > ?2 or sum(l.amount) filter (where l.account = 'DUE') <> 0
      order by l.employee_id, p.final_at, p.id
      """;

  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  private record Posted(
      long employeeId,
      String complaint,
      boolean forDelay,
      Instant finalAt,
      Money opening,
      Money newlyFinal,
      Money relief,
      Money writtenOff,
      Money deducted) {
    Money due() {
      return opening.plus(newlyFinal).minus(relief).minus(writtenOff);
    }
  }

  /** The parts of one line. */
  List<Part> of(PayrollPeriod period, StatementLine line) {
    List<Posted> posted = posted(period, line.employee().id());
    return parts(period, posted, line.deducted());
  }

  /** Says of each line that carries something since when that has been due. */
  void date(PayrollPeriod period, List<StatementLine> lines) {
    Map<Long, List<Posted>> posted =
        posted(period, 0).stream().collect(groupingBy(Posted::employeeId));
    for (StatementLine line : lines) {
      List<Posted> own = posted.getOrDefault(line.employee().id(), List.of());
      parts(period, own, line.deducted()).stream()
          .filter(part -> part.carried().compareTo(Money.ZERO) > 0)
          .findFirst()
          .ifPresent(part -> line.carriedSince(part.since()));
    }
  }

  /** Where nothing is deducted closing posts nothing, a refund that is offset included. */
  private List<Part> parts(PayrollPeriod period, List<Posted> posted, Money deducted) {
    List<Money> amounts =
        period.status() == PayrollPeriod.Status.CLOSED || deducted.isZero()
            ? posted.stream().map(Posted::deducted).toList()
            : Allocation.oldestFirst(deducted, posted.stream().map(Posted::due).toList());
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      parts.add(part(period.month(), posted.get(i), amounts.get(i)));
    }
    return parts;
  }

  private Part part(YearMonth month, Posted posted, Money deducted) {
    YearMonth since = YearMonth.from(posted.finalAt().atZone(clock.getZone()));
    return new Part(
        posted.complaint(),
        posted.forDelay(),
        since,
        Math.max(0, ChronoUnit.MONTHS.between(since, month)),
        posted.opening(),
        posted.newlyFinal(),
        posted.relief(),
        posted.writtenOff(),
        deducted,
        posted.due().minus(deducted));
  }

  private List<Posted> posted(PayrollPeriod period, long employeeId) {
    Long end = period.ledgerPosition();
    return Row.of(
            entities
                .createNativeQuery(PARTS)
                .setParameter(1, employeeId)
                .setParameter(2, start(period))
                .setParameter(3, end == null ? Long.MAX_VALUE : end))
        .stream()
        .map(
            row ->
                new Posted(
                    row.number(),
                    row.text(),
                    row.truth(),
                    row.moment(),
                    row.money(),
                    row.money(),
                    row.money(),
                    row.money(),
                    row.money()))
        .toList();
  }

  private long start(PayrollPeriod period) {
    return Row.of(
            entities
                .createNativeQuery(
                    "select coalesce(max(ledger_position), 0) from payroll_period"
                        + " where status = 'CLOSED' and month < ?1")
                .setParameter(1, period.month().toString()))
        .get(0)
        .number();
  }
}
