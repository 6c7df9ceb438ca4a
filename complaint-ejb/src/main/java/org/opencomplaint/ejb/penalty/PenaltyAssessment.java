package org.opencomplaint.ejb.penalty;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.accountability.AssessedPenalty;
import org.opencomplaint.core.accountability.LiablePerson;
import org.opencomplaint.core.accountability.PenaltyCalculator;
import org.opencomplaint.core.accountability.PenaltyCase;
import org.opencomplaint.core.accountability.PenaltyPolicy;
import org.opencomplaint.core.category.Category;
import org.opencomplaint.core.complaint.ActionContext;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.Findings;
import org.opencomplaint.core.complaint.Liability;
import org.opencomplaint.core.complaint.action.Outcome;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.penalty.Assessment;
import org.opencomplaint.core.penalty.PenaltyStatus;
import org.opencomplaint.ejb.policy.PenaltyPolicies;

/** Gathers what the penalties of a complaint depend on (domain rules §7). */
@ApplicationScoped
class PenaltyAssessment {
  private static final int PRIOR_MONTHS = 12;

  @Inject private PenaltyPolicies policies;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** What everybody liable has to pay by the present findings. */
  List<Assessed> of(Complaint complaint, ActionContext context) {
    return of(complaint, Map.of(), context);
  }

  /**
   * The same, with pay and earlier penalties as they were looked at before.
   *
   * @param before by the employee's number, for those who were assessed before
   */
  List<Assessed> of(Complaint complaint, Map<String, Assessment> before, ActionContext context) {
    Findings findings = complaint.currentFindings().orElseThrow();
    if (findings.liabilities().isEmpty()) {
      return List.of();
    }
    PenaltyPolicy policy = policies.released(findings.policyVersion());
    PenaltyCase judged = caseOf(complaint, findings, policy, before, context);
    List<AssessedPenalty> results = PenaltyCalculator.calculate(policy, judged);
    List<Assessed> assessed = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      assessed.add(
          new Assessed(
              findings.liabilities().get(i).employee(),
              new Assessment(policy.version(), judged, judged.people().get(i)),
              results.get(i).amount()));
    }
    return assessed;
  }

  private PenaltyCase caseOf(
      Complaint complaint,
      Findings findings,
      PenaltyPolicy policy,
      Map<String, Assessment> before,
      ActionContext context) {
    List<Employee> liable = findings.liabilities().stream().map(Liability::employee).toList();
    Map<String, Money> pay = new HashMap<>(paidInMonthOf(findings, liable, context));
    Map<String, Integer> prior = new HashMap<>(priorPenalties(complaint, liable, context));
    before.forEach(
        (no, assessment) -> {
          pay.put(no, assessment.performancePay());
          prior.put(no, assessment.priorPenalties());
        });
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
    YearMonth month = YearMonth.from(local(findings.investigatedAt(), context));
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
                + " and (p.complaint.outcome is null or p.complaint.outcome <> :merged)"
                + " and p.complaint.intake.category in"
                + " (select c from Category c where c = :top or c.parent = :top)"
                + " group by p.employee.no",
            Object[].class)
        .setParameter("liable", liable)
        .setParameter("since", since)
        .setParameter("final", PenaltyStatus.FINAL)
        .setParameter("complaint", complaint)
        .setParameter("merged", Outcome.MERGED)
        .setParameter("top", top)
        .getResultStream()
        .collect(toMap(row -> (String) row[0], row -> ((Long) row[1]).intValue()));
  }

  private static ZonedDateTime local(Instant moment, ActionContext context) {
    return moment.atZone(context.clocks().calendar().zone());
  }
}
