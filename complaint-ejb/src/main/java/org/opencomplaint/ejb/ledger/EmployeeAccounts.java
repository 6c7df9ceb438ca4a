package org.opencomplaint.ejb.ledger;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.ledger.AccountKind;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.penalty.PenaltyStatus;
import org.opencomplaint.ejb.ledger.EmployeeAccountView.LineView;
import org.opencomplaint.ejb.ledger.EmployeeAccountView.PenaltyBalance;
import org.opencomplaint.ejb.ledger.EmployeeAccountView.PostingView;
import org.opencomplaint.ejb.sql.Row;
import org.opencomplaint.ejb.usecase.AllowSignedIn;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/** Shows an employee's account: to himself, to HR and to auditors. */
@UseCase
@Stateless
public class EmployeeAccounts {
  /** Nobody reads further back on one page; the statements of the months hold the rest. */
  private static final int SHOWN = 500;

  @Inject private Caller caller;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /**
   * The account of the employee with that number; empty where he never had a penalty.
   *
   * @throws Problem FORBIDDEN for anybody but himself, HR and auditors; NOT_FOUND if there is none
   */
  @AllowSignedIn
  public EmployeeAccountView account(String no) {
    Employee reader = caller.require();
    if (!reader.no().equals(no) && !reader.has(Role.HR) && !reader.has(Role.AUDITOR)) {
      throw Problem.of(Problem.Kind.FORBIDDEN, "ROLE");
    }
    Employee employee = find(no);
    return new EmployeeAccountView(
        employee.no(),
        employee.name(),
        employee.department().name(),
        due(employee),
        penalties(employee),
        postings(employee));
  }

  private Employee find(String no) {
    return entities
        .createQuery("select e from Employee e where e.no = :no", Employee.class)
        .setParameter("no", no)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> Problem.notFound("NO_SUCH_EMPLOYEE"));
  }

  private Money due(Employee employee) {
    return rows(
            """
            select coalesce(sum(amount), 0) from posting_line
            where employee_id = ?1 and account = 'DUE'
            """,
            employee)
        .get(0)
        .money();
  }

  private List<PenaltyBalance> penalties(Employee employee) {
    return rows(
            """
            select p.id, c.number, p.status, p.amount, p.final_amount,
              (select coalesce(sum(l.amount), 0) from posting_line l
               where l.penalty_id = p.id and l.account = 'DUE'), p.final_at
            from penalty p join complaint c on c.id = p.complaint_id
            where p.employee_id = ?1 and p.noticed_at is not null
            order by p.noticed_at desc, p.id desc
            """,
            employee)
        .stream()
        .map(
            row ->
                new PenaltyBalance(
                    row.number(),
                    row.text(),
                    row.code(PenaltyStatus.class),
                    row.money(),
                    row.money(),
                    row.money(),
                    row.moment()))
        .toList();
  }

  private List<PostingView> postings(Employee employee) {
    Map<Long, PostingView> postings = new LinkedHashMap<>();
    for (Row row :
        rows(
            """
            select g.id, g.posted_at, g.posted_by, g.reason, g.period, l.account, c.number, l.amount
            from posting_line l
            join posting g on g.id = l.posting_id
            left join penalty p on p.id = l.penalty_id
            left join reward r on r.id = l.reward_id
            join complaint c on c.id = coalesce(p.complaint_id, r.complaint_id)
            where l.employee_id = ?1
            order by g.posted_at desc, g.id desc, l.id
            """,
            employee)) {
      PostingView read =
          new PostingView(
              row.number(), row.moment(), row.text(), row.text(), row.text(), new ArrayList<>());
      postings
          .computeIfAbsent(read.id(), id -> read)
          .lines()
          .add(new LineView(row.code(AccountKind.class), row.text(), row.money()));
    }
    return List.copyOf(postings.values());
  }

  private List<Row> rows(String sql, Employee employee) {
    return Row.of(
        entities.createNativeQuery(sql).setParameter(1, employee.id()).setMaxResults(SHOWN));
  }
}
