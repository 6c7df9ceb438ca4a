package org.opencomplaint.ejb.reward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.reward.RewardStatus;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.sql.Row;

/** Shows rewards. */
@ApplicationScoped
class RewardList {
  private static final int SHOWN = 500;

  private static final String REWARDS =
      """
      select r.id, c.number, e.no, e.name, r.policy_version, r.rating, r.in_time, r.amount, r.status,
        (select coalesce(sum(l.amount), 0) from posting_line l
         where l.reward_id = r.id and l.account = 'PAYOUT'),
        r.proposed_at, d.no, d.name, r.decided_at
      from reward r
      join complaint c on c.id = r.complaint_id
      join employee e on e.id = r.employee_id
      left join employee d on d.id = r.decided_by_id
      where (?1 = 0 or r.id = ?1) and (?2 = 0 or r.employee_id = ?2)
      order by case r.status when 'PROPOSED' then 0 else 1 end, r.id desc
      """;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** Those that wait first, then the latest. */
  List<RewardView> all() {
    return find(0, 0);
  }

  List<RewardView> of(Employee employee) {
    return find(0, employee.id());
  }

  RewardView one(long id) {
    return find(id, 0).get(0);
  }

  private List<RewardView> find(long id, long employeeId) {
    entities.flush();
    return Row.of(
            entities
                .createNativeQuery(REWARDS)
                .setParameter(1, id)
                .setParameter(2, employeeId)
                .setMaxResults(SHOWN))
        .stream()
        .map(
            row ->
                new RewardView(
                    row.number(),
                    row.text(),
                    EmployeeName.of(row.text(), row.text()),
                    (int) row.number(),
                    (int) row.number(),
                    row.truth(),
                    row.money(),
                    row.code(RewardStatus.class),
                    row.money(),
                    row.moment(),
                    EmployeeName.of(row.text(), row.text()),
                    row.moment()))
        .toList();
  }
}
