package org.opencomplaint.ejb.ledger;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencomplaint.core.ledger.AccountKind;
import org.opencomplaint.core.ledger.Allocation;
import org.opencomplaint.core.ledger.EmployeeAccount;
import org.opencomplaint.core.ledger.Posting;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.penalty.Penalty;
import org.opencomplaint.core.reward.Reward;
import org.opencomplaint.ejb.sql.Row;

/** Posts to the ledger; an account is locked before its balance is used. */
@ApplicationScoped
public class Ledger {
  /** Who posted what follows from the passing of time. */
  public static final String BY_ITSELF = "SYSTEM";

  @Inject private Clock clock;
  @Inject private LedgerChain chain;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** A final penalty becomes due; once, however often it is asked for. */
  public void assess(Penalty penalty, String by) {
    chain.lock();
    post(Posting.assess(penalty, lock(penalty.employee()), by, now()));
  }

  /**
   * A posted penalty no longer stands: what is due of it is dropped, and what was deducted is owed
   * back; once, however often it is asked for. What was written off is gone already.
   */
  public void relieve(Penalty penalty, String by) {
    chain.lock();
    Money standing = penalty.finalAmount().minus(balance(penalty, AccountKind.RELIEF));
    if (!standing.isZero()) {
      post(Posting.relieve(penalty, lock(penalty.employee()), standing, by, now()));
    }
  }

  /** Gives up what is due of a penalty; the ledger must be locked. */
  public void writeOff(Penalty penalty, Money amount, String by) {
    post(Posting.writeOff(penalty, lock(penalty.employee()), amount, by, now()));
  }

  /** What is due of a penalty; to act on it, the ledger must be locked. */
  public Money due(Penalty penalty) {
    return balance(penalty, AccountKind.DUE);
  }

  private Money balance(Penalty penalty, AccountKind account) {
    return Row.of(
            entities
                .createNativeQuery(
                    "select coalesce(sum(amount), 0) from posting_line"
                        + " where penalty_id = ?1 and account = ?2")
                .setParameter(1, penalty.id())
                .setParameter(2, account.name()))
        .get(0)
        .money();
  }

  /** How many postings there are; the position of the last one. */
  public long length() {
    return chain.length();
  }

  private void post(Posting posting) {
    if (!isPosted(posting.idempotencyKey())) {
      chain.append(posting);
    }
  }

  /** Keeps everybody else from posting until the end of the transaction. */
  public void lock() {
    chain.lock();
  }

  /**
   * Deducts in a month, from each employee's oldest penalty first. The ledger must be locked.
   *
   * @param amounts by employee id; a negative one is a refund
   */
  public void deduct(YearMonth month, Map<Long, Money> amounts, String by) {
    Map<Long, List<OpenPenalty>> open =
        openPenalties().stream().collect(groupingBy(OpenPenalty::employeeId));
    Instant now = now();
    amounts.forEach(
        (employeeId, amount) ->
            chain.append(
                Posting.deduct(
                    entities.find(EmployeeAccount.class, employeeId),
                    parts(amount, open.get(employeeId)),
                    month.toString(),
                    by,
                    now)));
  }

  /** All posted penalties that are not settled, each employee's oldest first. */
  public List<OpenPenalty> openPenalties() {
    return Row.of(
            entities.createNativeQuery(
                """
                select l.employee_id, p.id, c.number, sum(l.amount)
                from posting_line l
                join penalty p on p.id = l.penalty_id
                join complaint c on c.id = p.complaint_id
                where l.account = 'DUE'
                group by l.employee_id, p.id, c.number
                having sum(l.amount) <> 0
                order by l.employee_id, p.final_at, p.id
                """))
        .stream()
        .map(row -> new OpenPenalty(row.number(), row.number(), row.text(), row.money()))
        .toList();
  }

  /** An approved reward is to be paid; once, however often it is asked for. */
  public void reward(Reward reward, String by) {
    chain.lock();
    post(Posting.reward(reward, lock(reward.employee()), by, now()));
  }

  /** A posted reward no longer stands; once, however often it is asked for. */
  public void unreward(Reward reward, String by) {
    chain.lock();
    post(Posting.unreward(reward, lock(reward.employee()), by, now()));
  }

  /**
   * Pays, with a month, all that is payable to these employees. The ledger must be locked.
   *
   * @param employees their ids
   */
  public void payOut(YearMonth month, Set<Long> employees, String by) {
    Instant now = now();
    openRewards().stream()
        .filter(open -> employees.contains(open.employeeId()))
        .collect(groupingBy(OpenReward::employeeId))
        .forEach(
            (employeeId, open) ->
                chain.append(
                    Posting.payOut(
                        entities.find(EmployeeAccount.class, employeeId),
                        open.stream().map(this::paid).toList(),
                        month.toString(),
                        by,
                        now)));
  }

  private Posting.PartPaid paid(OpenReward open) {
    return new Posting.PartPaid(entities.find(Reward.class, open.rewardId()), open.payable());
  }

  /** All posted rewards that are not settled, each employee's oldest first. */
  public List<OpenReward> openRewards() {
    return Row.of(
            entities.createNativeQuery(
                """
                select l.employee_id, r.id, c.number, sum(l.amount)
                from posting_line l
                join reward r on r.id = l.reward_id
                join complaint c on c.id = r.complaint_id
                where l.account = 'PAYABLE'
                group by l.employee_id, r.id, c.number
                having sum(l.amount) <> 0
                order by l.employee_id, r.id
                """))
        .stream()
        .map(row -> new OpenReward(row.number(), row.number(), row.text(), row.money()))
        .toList();
  }

  private List<Posting.PartDeducted> parts(Money amount, List<OpenPenalty> open) {
    List<Money> allocated =
        Allocation.oldestFirst(amount, open.stream().map(OpenPenalty::due).toList());
    List<Posting.PartDeducted> parts = new ArrayList<>();
    for (int i = 0; i < allocated.size(); i++) {
      if (!allocated.get(i).isZero()) {
        Penalty penalty = entities.find(Penalty.class, open.get(i).penaltyId());
        parts.add(new Posting.PartDeducted(penalty, allocated.get(i)));
      }
    }
    return parts;
  }

  /** Locks the employee's account, which is opened if this is his first posting. */
  private EmployeeAccount lock(Employee employee) {
    Long employeeId = employee.id();
    entities
        .createNativeQuery(
            "insert into employee_account (employee_id) values (?1) on conflict do nothing")
        .setParameter(1, employeeId)
        .executeUpdate();
    return entities.find(EmployeeAccount.class, employeeId, LockModeType.PESSIMISTIC_WRITE);
  }

  private boolean isPosted(String key) {
    return entities
            .createQuery("select count(p) from Posting p where p.idempotencyKey = :key", Long.class)
            .setParameter("key", key)
            .getSingleResult()
        > 0;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
