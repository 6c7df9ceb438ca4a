package org.opencomplaint.ejb.penalty;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.penalty.Appeal;
import org.opencomplaint.core.penalty.Assessment;
import org.opencomplaint.core.penalty.Penalty;
import org.opencomplaint.core.penalty.PenaltyStatus;
import org.opencomplaint.core.penalty.Service;
import org.opencomplaint.ejb.category.CategoryName;
import org.opencomplaint.ejb.penalty.MyAccountability.DelayPart;
import org.opencomplaint.ejb.penalty.MyAccountability.Explanation;
import org.opencomplaint.ejb.penalty.MyAccountability.LiabilityPart;
import org.opencomplaint.ejb.penalty.MyAccountability.MonthDeduction;
import org.opencomplaint.ejb.penalty.MyAccountability.MyPenalty;
import org.opencomplaint.ejb.penalty.MyAccountability.NoticeLine;
import org.opencomplaint.ejb.policy.PenaltyPolicies;
import org.opencomplaint.ejb.sql.Row;

/** Shows an employee what he answers for. */
@ApplicationScoped
class MyPenalties {
  private static final int SHOWN = 200;

  @Inject private PenaltyPolicies policies;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  MyAccountability of(Employee employee) {
    Map<Long, Money> due = due(employee);
    return new MyAccountability(
        due.values().stream().reduce(Money.ZERO, Money::plus),
        penalties(employee, due),
        deductions(employee));
  }

  private List<MyPenalty> penalties(Employee employee, Map<Long, Money> due) {
    Map<Long, String> bases = bases(employee);
    Map<Long, List<NoticeLine>> notices = notices(employee);
    return entities
        .createQuery(
            "select p from Penalty p join fetch p.complaint"
                + " where p.employee = :employee and p.service.noticedAt is not null"
                + " order by p.service.noticedAt desc, p.id desc",
            Penalty.class)
        .setParameter("employee", employee)
        .setMaxResults(SHOWN)
        .getResultStream()
        .map(
            penalty ->
                view(
                    penalty,
                    liability(penalty, bases),
                    due.getOrDefault(penalty.id(), Money.ZERO),
                    notices.getOrDefault(penalty.id(), List.of())))
        .toList();
  }

  /** One penalty with all that explains it, for whoever else may read it. */
  MyPenalty view(Penalty penalty) {
    Employee employee = penalty.employee();
    return view(
        penalty,
        liability(penalty, bases(employee)),
        due(employee).getOrDefault(penalty.id(), Money.ZERO),
        notices(employee).getOrDefault(penalty.id(), List.of()));
  }

  private LiabilityPart liability(Penalty penalty, Map<Long, String> bases) {
    Assessment assessment = penalty.assessment().orElse(null);
    if (assessment == null) {
      return null;
    }
    return new LiabilityPart(
        bases.get(penalty.complaint().id()),
        assessment.role(),
        assessment.isForConcealment(),
        assessment.severity(),
        assessment.loss(),
        Explanation.of(penalty, assessment, policies.released(assessment.policyVersion())));
  }

  private MyPenalty view(
      Penalty penalty, LiabilityPart liability, Money due, List<NoticeLine> notices) {
    Complaint complaint = penalty.complaint();
    Optional<Service> service = penalty.service();
    LocalDate appealUntil = service.map(Service::appealUntil).orElse(null);
    boolean served = penalty.status() == PenaltyStatus.SERVED;
    boolean acknowledged = service.map(Service::acknowledgedAt).isPresent();
    return new MyPenalty(
        penalty.id(),
        penalty.version(),
        complaint.number(),
        CategoryName.of(complaint.intake().category()),
        complaint.intake().subject().product(),
        liability,
        penalty
            .delay()
            .map(delay -> DelayPart.of(delay, policies.released(delay.policyVersion())))
            .orElse(null),
        penalty.amount(),
        penalty.status(),
        service.map(Service::noticedAt).orElse(null),
        service.map(Service::acknowledgedAt).orElse(null),
        service.map(Service::servedOn).orElse(null),
        appealUntil,
        served && !acknowledged,
        served && !LocalDate.now(clock).isAfter(appealUntil),
        penalty.appeal().map(Appeal::reason).orElse(null),
        penalty.appeal().map(Appeal::hearingReason).orElse(null),
        penalty.finalAmount(),
        due,
        notices);
  }

  /** What the last findings of each complaint say he did, by complaint. */
  private Map<Long, String> bases(Employee employee) {
    return rows(
            """
            select distinct on (f.complaint_id) f.complaint_id, coalesce(l.basis, '')
            from liability l join findings f on f.id = l.findings_id
            where l.employee_id = ?1
            order by f.complaint_id, f.position desc
            """,
            employee)
        .stream()
        .collect(toMap(Row::number, Row::text));
  }

  private Map<Long, List<NoticeLine>> notices(Employee employee) {
    return rows(
            """
            select n.penalty_id, n.position, n.amount, n.issued_at, n.sha256
            from penalty_notice n join penalty p on p.id = n.penalty_id
            where p.employee_id = ?1 order by n.penalty_id, n.position
            """,
            employee)
        .stream()
        .collect(groupingBy(Row::number, mapping(MyPenalties::notice, toList())));
  }

  private static NoticeLine notice(Row row) {
    int position = (int) row.number();
    return new NoticeLine(position, row.money(), row.moment(), row.text());
  }

  private Map<Long, Money> due(Employee employee) {
    return rows(
            """
            select penalty_id, sum(amount) from posting_line
            where employee_id = ?1 and account = 'DUE' group by penalty_id
            """,
            employee)
        .stream()
        .collect(toMap(Row::number, Row::money));
  }

  private List<MonthDeduction> deductions(Employee employee) {
    return rows(
            """
            select g.period, c.number, l.amount
            from posting_line l
            join posting g on g.id = l.posting_id
            join penalty p on p.id = l.penalty_id
            join complaint c on c.id = p.complaint_id
            where l.employee_id = ?1 and l.account = 'DEDUCTION'
            order by g.period desc, l.id
            """,
            employee)
        .stream()
        .map(row -> new MonthDeduction(row.text(), row.text(), row.money()))
        .toList();
  }

  private List<Row> rows(String sql, Employee employee) {
    return Row.of(entities.createNativeQuery(sql).setParameter(1, employee.id()));
  }
}
