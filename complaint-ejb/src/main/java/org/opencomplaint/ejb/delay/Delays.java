package org.opencomplaint.ejb.delay;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.opencomplaint.core.delay.Delay;
import org.opencomplaint.core.notification.NotificationKind;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.penalty.Penalty;
import org.opencomplaint.ejb.clock.ClockPolicy;
import org.opencomplaint.ejb.complaint.Impartiality;
import org.opencomplaint.ejb.notification.Notifier;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.paging.Sorting;
import org.opencomplaint.ejb.penalty.NoticeOffice;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.AllowSignedIn;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/** What people do about delays: read, confirm, excuse (domain rules §5). */
@UseCase
@Stateless
public class Delays {
  private static final int SHOWN = 200;

  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private ClockPolicy clockPolicy;
  @Inject private DelayRegisters registers;
  @Inject private Notifier notifier;
  @Inject private NoticeOffice notices;
  @Inject private Impartiality impartiality;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /**
   * The delay register T9; a head's holds his own department only.
   *
   * @throws Problem INVALID if the department is unknown; FORBIDDEN if a head asks for another
   */
  @Allow({Role.HEAD, Role.MANAGER, Role.LEADER, Role.AUDITOR, Role.HR})
  public DelayRegister register(DelaySearch wanted, Sorting<DelayOrder> order, Paging paging) {
    return registers.find(wanted, order, paging, caller.require());
  }

  /**
   * The keys of all lines of the register, in their order, to be read with {@link #lines} a few
   * hundred at a time.
   *
   * @throws Problem as for {@link #register}
   */
  @Allow({Role.HEAD, Role.MANAGER, Role.LEADER, Role.AUDITOR, Role.HR})
  public List<Long> keys(DelaySearch wanted, Sorting<DelayOrder> order) {
    return registers.keys(wanted, order, caller.require());
  }

  /** Those of the lines that the caller may see, in the order of the keys here. */
  @Allow({Role.HEAD, Role.MANAGER, Role.LEADER, Role.AUDITOR, Role.HR})
  public List<DelayRegister.Line> lines(@Size(min = 1, max = 500) List<Long> keys) {
    return registers.of(keys, caller.require());
  }

  /** The caller's own delays, the newest first. */
  @AllowSignedIn
  public List<DelayRegister.Line> mine() {
    return registers.of(caller.require(), SHOWN);
  }

  /**
   * One delay, for whoever is to decide.
   *
   * @throws Problem NOT_FOUND if there is none
   */
  @Allow({Role.MANAGER, Role.LEADER})
  public DelayRegister.Line find(long id) {
    return registers.find(id);
  }

  /**
   * It was his doing: he is told, and what it costs is a penalty that is served at once.
   *
   * @param version what the caller saw; null if he does not care
   * @throws Problem NOT_FOUND; STALE; REFUSED if it is decided already or the caller's own;
   *     FORBIDDEN if they are recused on the complaint
   */
  @Allow({Role.MANAGER, Role.LEADER})
  public DelayReceipt confirm(long id, Long version, DelayDecision decision) {
    Delay delay = requireImpartial(id, version);
    Instant now = now();
    delay.confirm(decision.reason(), caller.require(), now);
    if (delay.amount().isPositive()) {
      Penalty penalty = new Penalty(delay, now);
      entities.persist(penalty);
      notices.serve(penalty, now, clockPolicy.clocks().calendar());
    }
    notifier.tell(
        delay.employee(), delay.complaint(), delay.visit().stage(), NotificationKind.DELAY, now);
    return receipt(delay);
  }

  /**
   * It was not his doing: it costs nothing.
   *
   * @param version what the caller saw; null if he does not care
   * @throws Problem as for {@link #confirm}
   */
  @Allow({Role.MANAGER, Role.LEADER})
  public DelayReceipt excuse(long id, Long version, DelayDecision decision) {
    Delay delay = requireImpartial(id, version);
    delay.excuse(decision.reason(), caller.require(), now());
    return receipt(delay);
  }

  private Delay requireImpartial(long id, Long version) {
    Delay delay = require(id, version);
    impartiality.requireToDecide(delay.complaint(), caller.require(), Role.MANAGER, Role.LEADER);
    return delay;
  }

  private Delay require(long id, Long version) {
    Delay delay = entities.find(Delay.class, id);
    if (delay == null) {
      throw Problem.notFound("NO_SUCH_DELAY");
    }
    if (version != null && version != delay.version()) {
      throw Problem.of(Problem.Kind.STALE, "STALE");
    }
    return delay;
  }

  /** With the version that comes of the change. */
  private DelayReceipt receipt(Delay delay) {
    entities.flush();
    return DelayReceipt.of(delay);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
