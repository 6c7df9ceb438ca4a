package org.opencomplaint.ejb.penalty;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.accountability.LiablePerson;
import org.opencomplaint.core.accountability.PenaltyCase;
import org.opencomplaint.core.accountability.PenaltyPolicy;
import org.opencomplaint.core.category.Category;
import org.opencomplaint.core.complaint.ActionContext;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.Findings;
import org.opencomplaint.core.complaint.Liability;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.penalty.PenaltyStatus;

/** Gathers what the penalties of a complaint depend on (domain rules §7). */
@ApplicationScoped
class PenaltyAssessment {
  private static final int PRIOR_MONTHS = 12;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  PenaltyCase caseOf(
      Complaint complaint, Findings findings, PenaltyPolicy policy, ActionContext context) {
    List<Employee> liable = findings.liabilities().stream().map(Liability::employee).toList();
    Map<String, Money> pay = paidInMonthOf(findings, liable, context);
    Map<String, Integer> prior = priorPenalties(complaint, liable, context);
    List<LiablePerson> people =
        findings.liabilities().stream()
            .map(
                liability -> {
                  Employee employee = liability.employee();
                  return new LiablePerson(
                      employee.no(),
                      policy.role(liability.role()).orElseThrow(),
                      liability.share(),
                      pay.getOrDefault(employee.no(), employee.performancePay()),
                      prior.getOrDefault(employee.no(), 0));
                })
            .toList();
    Employee concealer = findings.concealedBy();
    return new PenaltyCase(
        findings.loss(), complaint.severity(), people, concealer == null ? null : concealer.no());
  }

  /** The performance pay of the month of the findings, for those whose wages are known. */
  private Map<String, Money> paidInMonthOf(
      Findings findings, List<Employee> liable, ActionContext context) {
    YearMonth month = YearMonth.from(local(findings.submittedAt(), context));
    return entities
        .createQuery(
            "select w.employee.no, w.performancePay from Wage w"
                + " where w.period.month = :month and w.employee in :liable",
            Object[].class)
        .setParameter("month", month.toString())
        .setParameter("liable", liable)
        .getResultStream()
        .collect(toMap(row -> (String) row[0], row -> (Money) row[1]));
  }

  private Map<String, Integer> priorPenalties(
      Complaint complaint, List<Employee> liable, ActionContext context) {
    Category top = complaint.intake().category().top();
    Instant since = local(context.now(), context).minusMonths(PRIOR_MONTHS).toInstant();
    return entities
        .createQuery(
            "select p.employee.no, count(p) from Penalty p"
                + " where p.employee in :liable and p.finalAt >= :since"
                + " and p.status = :final and p.delay is null"
                + " and p.complaint <> :complaint"
                + " and p.complaint.intake.category in"
                + " (select c from Category c where c = :top or c.parent = :top)"
                + " group by p.employee.no",
            Object[].class)
        .setParameter("liable", liable)
        .setParameter("since", since)
        .setParameter("final", PenaltyStatus.FINAL)
        .setParameter("complaint", complaint)
        .setParameter("top", top)
        .getResultStream()
        .collect(toMap(row -> (String) row[0], row -> ((Long) row[1]).intValue()));
  }

  private static ZonedDateTime local(Instant moment, ActionContext context) {
    return moment.atZone(context.clocks().calendar().zone());
  }
}
