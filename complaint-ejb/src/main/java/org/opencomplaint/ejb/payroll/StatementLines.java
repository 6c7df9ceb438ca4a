package org.opencomplaint.ejb.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.opencomplaint.core.payroll.PayrollPeriod;
import org.opencomplaint.core.payroll.StatementLine;

/** The stored lines of a month's statement. */
@ApplicationScoped
class StatementLines {
  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** In the order of employee numbers. */
  List<StatementLine> of(PayrollPeriod period) {
    return entities
        .createQuery(
            "select l from StatementLine l join fetch l.employee where l.period = :period"
                + " order by l.employee.no",
            StatementLine.class)
        .setParameter("period", period)
        .getResultList();
  }

  /** That of one employee, by his number. */
  Optional<StatementLine> of(PayrollPeriod period, String employee) {
    return entities
        .createQuery(
            "select l from StatementLine l join fetch l.employee where l.period = :period"
                + " and l.employee.no = :employee",
            StatementLine.class)
        .setParameter("period", period)
        .setParameter("employee", employee)
        .getResultStream()
        .findFirst();
  }

  /** Replaces those of an earlier calculation. */
  void replace(PayrollPeriod period, List<StatementLine> lines) {
    entities
        .createQuery("delete from StatementLine l where l.period = :period")
        .setParameter("period", period)
        .executeUpdate();
    lines.forEach(entities::persist);
  }
}
