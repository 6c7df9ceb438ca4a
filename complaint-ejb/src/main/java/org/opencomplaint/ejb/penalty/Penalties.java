package org.opencomplaint.ejb.penalty;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.opencomplaint.core.clock.WorkingCalendar;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.penalty.Penalty;
import org.opencomplaint.core.penalty.PenaltyStatus;
import org.opencomplaint.ejb.clock.ClockPolicy;
import org.opencomplaint.ejb.complaint.Complaints;
import org.opencomplaint.ejb.ledger.Ledger;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.paging.Sorting;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.AllowSignedIn;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/** What people do about penalties: read, acknowledge, appeal, hear (domain rules §8). */
@UseCase
@Stateless
public class Penalties {
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private ClockPolicy clockPolicy;
  @Inject private Ledger ledger;
  @Inject private Complaints complaints;
  @Inject private MyPenalties myPenalties;
  @Inject private PenaltyRegisters registers;
  @Inject private PenaltyFiles files;
  @Inject private HearingFiles hearings;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** What the caller answers for. */
  @AllowSignedIn
  public MyAccountability mine() {
    return myPenalties.of(caller.require());
  }

  /**
   * The accountability register T5; a head's holds his own department only.
   *
   * @throws Problem INVALID if the department is unknown; FORBIDDEN if a head asks for another
   */
  @Allow({Role.HEAD, Role.MANAGER, Role.LEADER, Role.AUDITOR, Role.HR})
  public PenaltyRegister register(
      RegisterSearch wanted, Sorting<PenaltyOrder> order, Paging paging) {
    return registers.find(wanted, order, paging, caller.require());
  }

  /**
   * The keys of all lines of the register, in their order, to be read with {@link #lines} a few
   * hundred at a time.
   *
   * @throws Problem as for {@link #register}
   */
  @Allow({Role.HEAD, Role.MANAGER, Role.LEADER, Role.AUDITOR, Role.HR})
  public List<Long> keys(RegisterSearch wanted, Sorting<PenaltyOrder> order) {
    return registers.keys(wanted, order, caller.require());
  }

  /** Those of the lines that the caller may see, in the order of the keys here. */
  @Allow({Role.HEAD, Role.MANAGER, Role.LEADER, Role.AUDITOR, Role.HR})
  public List<PenaltyRegister.Line> lines(@Size(min = 1, max = 500) List<Long> keys) {
    return registers.of(keys, caller.require());
  }

  /**
   * One line of the register whole.
   *
   * @throws Problem NOT_FOUND if there is none, or it is not of a head's own department
   */
  @Allow({Role.HEAD, Role.MANAGER, Role.LEADER, Role.AUDITOR, Role.HR})
  public PenaltyFile file(long id) {
    return files.file(id, caller.require());
  }

  /**
   * What departments paid month by month in a year, for the penalties that the register would have.
   *
   * @param year null for this year
   * @throws Problem as for {@link #register}
   */
  @Allow({Role.HEAD, Role.MANAGER, Role.LEADER, Role.AUDITOR, Role.HR})
  public PaidMonths months(RegisterSearch wanted, Year year) {
    return registers.months(wanted, year == null ? Year.now(clock) : year, caller.require());
  }

  /**
   * What both sides say about a penalty, for whoever is to hear the appeal.
   *
   * @throws Problem NOT_FOUND if there is none
   */
  @Allow({Role.MANAGER, Role.LEADER, Role.HR})
  public HearingFile hearing(long id) {
    return hearings.of(require(id), caller.require());
  }

  /**
   * The caller has read the notice of his penalty; the appeal window runs from today.
   *
   * @param version what the caller saw; null if he does not care
   * @throws Problem NOT_FOUND if it is not his; STALE; REFUSED if it is not served
   */
  @AllowSignedIn
  public PenaltyReceipt acknowledge(long id, Long version) {
    Penalty penalty = own(id, version);
    penalty.acknowledge(now(), calendar());
    return receipt(penalty);
  }

  /**
   * The caller objects to his penalty.
   *
   * @param version what the caller saw; null if he does not care
   * @throws Problem NOT_FOUND if it is not his; STALE; REFUSED if the window is over
   */
  @AllowSignedIn
  public PenaltyReceipt appeal(long id, Long version, AppealForm form) {
    Penalty penalty = own(id, version);
    penalty.appeal(form.reason(), now(), calendar());
    return receipt(penalty);
  }

  /**
   * The caller decides an appeal; what remains is final and due at once. Where managers and leaders
   * all took part, it is heard by HR.
   *
   * @param version what the caller saw; null if he does not care
   * @throws Problem NOT_FOUND; STALE; REFUSED if he took part, nobody appealed, or it would be
   *     raised
   */
  @Allow({Role.MANAGER, Role.LEADER, Role.HR})
  public PenaltyReceipt hear(long id, Long version, Hearing hearing) {
    Penalty penalty = require(id);
    hold(penalty, version);
    Employee hearer = caller.require();
    penalty.hear(hearing.amount(), hearing.reason(), hearer, now());
    if (penalty.status() == PenaltyStatus.FINAL) {
      ledger.assess(penalty, hearer.no());
    }
    return receipt(penalty);
  }

  private Penalty own(long id, Long version) {
    Penalty penalty = require(id);
    if (!penalty.employee().equals(caller.require())) {
      throw unknown();
    }
    hold(penalty, version);
    return penalty;
  }

  private Penalty require(long id) {
    Penalty penalty = entities.find(Penalty.class, id);
    if (penalty == null) {
      throw unknown();
    }
    return penalty;
  }

  /** The complaint does not end, nor is another step taken with the penalty, meanwhile. */
  private void hold(Penalty penalty, Long version) {
    complaints.hold(penalty.complaint());
    entities.refresh(penalty);
    if (version != null && version != penalty.version()) {
      throw Problem.of(Problem.Kind.STALE, "STALE");
    }
  }

  private static Problem unknown() {
    return Problem.notFound("NO_SUCH_PENALTY");
  }

  /** With the version that comes of the change. */
  private PenaltyReceipt receipt(Penalty penalty) {
    entities.flush();
    return PenaltyReceipt.of(penalty);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private WorkingCalendar calendar() {
    return clockPolicy.clocks().calendar();
  }
}
