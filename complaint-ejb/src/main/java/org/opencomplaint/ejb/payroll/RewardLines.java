package org.opencomplaint.ejb.payroll;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.payroll.PayrollPeriod;
import org.opencomplaint.core.payroll.RewardLine;
import org.opencomplaint.ejb.ledger.Ledger;
import org.opencomplaint.ejb.ledger.OpenReward;

/** The rewards that are paid with a month: reckoned from the ledger, and stored with the month. */
@ApplicationScoped
class RewardLines {
  @Inject private Ledger ledger;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /**
   * One for everybody to whom something is to be paid, in the order of employee numbers. Who was
   * paid for what no longer stands is paid again when later rewards exceed that.
   */
  List<RewardLine> reckon(PayrollPeriod period) {
    return ledger.openRewards().stream()
        .collect(groupingBy(OpenReward::employeeId))
        .entrySet()
        .stream()
        .map(open -> line(period, open.getKey(), open.getValue()))
        .filter(line -> line.paid().isPositive())
        .sorted(Comparator.comparing(line -> line.employee().no()))
        .toList();
  }

  private RewardLine line(PayrollPeriod period, long employeeId, List<OpenReward> open) {
    return new RewardLine(
        period,
        entities.find(Employee.class, employeeId),
        open.stream().map(OpenReward::complaint).distinct().sorted().toList(),
        open.stream().map(OpenReward::payable).reduce(Money.ZERO, Money::plus));
  }

  /** The stored ones, in the order of employee numbers. */
  List<RewardLine> of(PayrollPeriod period) {
    return entities
        .createQuery(
            "select l from RewardLine l join fetch l.employee where l.period = :period"
                + " order by l.employee.no",
            RewardLine.class)
        .setParameter("period", period)
        .getResultList();
  }

  /** Replaces those of an earlier calculation. */
  void replace(PayrollPeriod period, List<RewardLine> lines) {
    entities
        .createQuery("delete from RewardLine l where l.period = :period")
        .setParameter("period", period)
        .executeUpdate();
    lines.forEach(entities::persist);
  }
}
