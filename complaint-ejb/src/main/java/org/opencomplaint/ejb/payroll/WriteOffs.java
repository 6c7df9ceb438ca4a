package org.opencomplaint.ejb.payroll;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.notification.NotificationKind;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.payroll.PayrollRefused;
import org.opencomplaint.core.payroll.WriteOff;
import org.opencomplaint.core.penalty.Penalty;
import org.opencomplaint.ejb.complaint.Impartiality;
import org.opencomplaint.ejb.ledger.Ledger;
import org.opencomplaint.ejb.notification.Notifier;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.AllowSignedIn;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/** Gives up what could not be deducted for a year (核销); by two persons where closing takes two. */
@UseCase
@Stateless
public class WriteOffs {
  @Inject private WriteOffList list;
  @Inject private Ledger ledger;
  @Inject private FourEyes fourEyes;
  @Inject private Impartiality impartiality;
  @Inject private Notifier notifier;
  @Inject private Caller caller;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** What is due of every penalty, the oldest first. */
  @Allow({Role.HR, Role.AUDITOR})
  public List<AgedDue> aged() {
    return list.aged();
  }

  /** What was, or is to be, given up; the latest first. */
  @Allow({Role.HR, Role.AUDITOR})
  public List<WriteOffView> all() {
    return list.all();
  }

  /** What the caller need not pay any more. */
  @AllowSignedIn
  public List<WriteOffView> mine() {
    return list.postedOf(caller.require());
  }

  /**
   * Gives up all that is due of a penalty; where that takes two, it waits for the second.
   *
   * @throws Problem NOT_FOUND if there is no such penalty; REFUSED if nothing is due of it, it has
   *     been due for less than a year, it is the caller's own, or somebody has proposed it already;
   *     FORBIDDEN if they are recused on the complaint
   */
  @Allow(Role.HR)
  public WriteOffView propose(WriteOffForm form) {
    ledger.lock();
    Penalty penalty = entities.find(Penalty.class, form.penalty());
    if (penalty == null) {
      throw Problem.notFound("NO_SUCH_PENALTY");
    }
    requireImpartial(penalty);
    if (isProposed(penalty)) {
      throw new PayrollRefused(PayrollRefused.Reason.WRITE_OFF_DECIDED);
    }
    Employee by = caller.require();
    Money due = ledger.due(penalty);
    WriteOff proposed = new WriteOff(penalty, due, form.reason(), by, ZonedDateTime.now(clock));
    entities.persist(proposed);
    if (fourEyes.apply()) {
      tellTheSecond(penalty, by);
    } else {
      proposed.post(by, now());
      ledger.writeOff(penalty, due, by.no());
    }
    return view(proposed);
  }

  /** Nobody confirms what frees himself. */
  private void tellTheSecond(Penalty penalty, Employee first) {
    List<Employee> others =
        fourEyes.others(first).stream().filter(other -> !other.equals(penalty.employee())).toList();
    notifier.tell(others, penalty.complaint(), NotificationKind.WRITE_OFF_TO_CONFIRM, now());
  }

  /**
   * Agrees to what another proposed.
   *
   * @throws Problem REFUSED if the caller proposed it, it is decided, or something else is due now;
   *     FORBIDDEN if they are recused on the complaint
   */
  @Allow(Role.HR)
  public WriteOffView confirm(long id) {
    ledger.lock();
    WriteOff proposed = require(id);
    Employee by = caller.require();
    requireImpartial(proposed.penalty());
    proposed.confirm(ledger.due(proposed.penalty()), by, now());
    ledger.writeOff(proposed.penalty(), proposed.amount(), by.no());
    return view(proposed);
  }

  /**
   * Takes a proposal back, or turns another's down.
   *
   * @throws Problem REFUSED if it is decided
   */
  @Allow(Role.HR)
  public WriteOffView withdraw(long id) {
    WriteOff proposed = require(id);
    proposed.withdraw(caller.require(), now());
    return view(proposed);
  }

  private void requireImpartial(Penalty penalty) {
    impartiality.requireToDecide(penalty.complaint(), caller.require(), Role.HR);
  }

  private WriteOffView view(WriteOff writeOff) {
    entities.flush();
    return list.one(writeOff.id());
  }

  private boolean isProposed(Penalty penalty) {
    return entities
            .createQuery(
                "select count(w) from WriteOff w where w.penalty = :penalty and w.status = :status",
                Long.class)
            .setParameter("penalty", penalty)
            .setParameter("status", WriteOff.Status.PROPOSED)
            .getSingleResult()
        > 0;
  }

  private WriteOff require(long id) {
    WriteOff found = entities.find(WriteOff.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (found == null) {
      throw Problem.notFound("NO_SUCH_WRITE_OFF");
    }
    return found;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
