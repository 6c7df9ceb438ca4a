package org.opencomplaint.ejb.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import org.opencomplaint.core.payroll.PayrollPeriod;
import org.opencomplaint.core.payroll.PayrollRefused;
import org.opencomplaint.ejb.usecase.Problem;

/** Finds and opens the months, which depend on each other: they are closed in order. */
@ApplicationScoped
class PayrollPeriods {
  private static final int MONTHS_AHEAD = 12;
  private static final YearMonth FIRST = YearMonth.of(2000, 1);

  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** Keeps everybody else from changing any month until the end of the transaction. */
  void lock() {
    entities.createNativeQuery("lock table payroll_period in exclusive mode").executeUpdate();
  }

  /**
   * The month.
   *
   * @throws Problem NOT_FOUND if it was never opened
   */
  PayrollPeriod require(YearMonth month) {
    return find(month).orElseThrow(() -> Problem.notFound("NO_SUCH_MONTH"));
  }

  /**
   * The month, whose statement has been calculated.
   *
   * @throws Problem NOT_FOUND if it was never opened
   * @throws PayrollRefused if it is not calculated
   */
  PayrollPeriod calculated(YearMonth month) {
    PayrollPeriod period = require(month);
    if (period.status() == PayrollPeriod.Status.OPEN) {
      throw new PayrollRefused(PayrollRefused.Reason.NOT_CALCULATED);
    }
    return period;
  }

  /**
   * The month, opened now if it was not.
   *
   * @throws Problem INVALID if it is out of any reason
   * @throws PayrollRefused if a later month is closed already
   */
  PayrollPeriod open(YearMonth month) {
    return find(month)
        .orElseGet(
            () -> {
              checkMayOpen(month);
              PayrollPeriod period = new PayrollPeriod(month);
              entities.persist(period);
              return period;
            });
  }

  private void checkMayOpen(YearMonth month) {
    if (month.isBefore(FIRST) || month.isAfter(YearMonth.now(clock).plusMonths(MONTHS_AHEAD))) {
      throw Problem.invalid("month", "MONTH_OUT_OF_RANGE");
    }
    if (exists("m.month > :month and m.status = :closed", month)) {
      throw new PayrollRefused(PayrollRefused.Reason.LATER_MONTH_CLOSED);
    }
  }

  /**
   * What an earlier month leaves is the opening of this one.
   *
   * @throws PayrollRefused if an earlier month is not closed
   */
  void requireEarlierClosed(YearMonth month) {
    if (exists("m.month < :month and m.status <> :closed", month)) {
      throw new PayrollRefused(PayrollRefused.Reason.EARLIER_MONTH_OPEN);
    }
  }

  private Optional<PayrollPeriod> find(YearMonth month) {
    return entities
        .createQuery("select m from PayrollPeriod m where m.month = :month", PayrollPeriod.class)
        .setParameter("month", month.toString())
        .getResultStream()
        .findFirst();
  }

  private boolean exists(String condition, YearMonth month) {
    return entities
            .createQuery("select count(m) from PayrollPeriod m where " + condition, Long.class)
            .setParameter("month", month.toString())
            .setParameter("closed", PayrollPeriod.Status.CLOSED)
            .getSingleResult()
        > 0;
  }
}
