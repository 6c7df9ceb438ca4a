package org.opencomplaint.ejb.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.sql.Row;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;

/** Which versions of the policy there are. */
@ApplicationScoped
class PolicyRegister {
  private static final String VERSIONS =
      """
      select p.version, p.status, p.revision, p.effective_from, p.until,
        coalesce(p.status = 'RELEASED' and p.effective_from <= ?1
          and (p.until is null or p.until >= ?1), false)::int,
        coalesce(p.based_on, 0), p.reason, p.drafted_by, d.name, p.drafted_at, p.decided_by, r.name, p.decided_at
      from (select *, case when status = 'RELEASED' then
              lead(effective_from) over (partition by status order by effective_from) - 1 end as until
            from penalty_policy) p
      left join employee d on d.no = p.drafted_by
      left join employee r on r.no = p.decided_by
      order by p.version desc
      """;

  @Inject private Caller caller;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  List<PolicyView> all() {
    String reader = caller.require().no();
    return Row.of(entities.createNativeQuery(VERSIONS).setParameter(1, LocalDate.now(clock)))
        .stream()
        .map(row -> view(row, reader))
        .toList();
  }

  PolicyView find(int version) {
    return all().stream()
        .filter(policy -> policy.version() == version)
        .findFirst()
        .orElseThrow(() -> Problem.notFound("NO_SUCH_POLICY"));
  }

  private static PolicyView view(Row row, String reader) {
    int version = (int) row.number();
    PolicyStatus status = row.code(PolicyStatus.class);
    long revision = row.number();
    LocalDate effectiveFrom = row.day();
    LocalDate until = row.day();
    boolean inForce = row.number() == 1;
    int basedOn = (int) row.number();
    String reason = row.text();
    EmployeeName draftedBy = EmployeeName.of(row.text(), row.text());
    return new PolicyView(
        version,
        status,
        revision,
        effectiveFrom,
        until,
        inForce,
        basedOn == 0 ? null : basedOn,
        reason,
        draftedBy,
        row.moment(),
        EmployeeName.of(row.text(), row.text()),
        row.moment(),
        draftedBy != null && draftedBy.no().equals(reader));
  }
}
