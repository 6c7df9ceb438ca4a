package org.opencomplaint.ejb.improvement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.opencomplaint.core.complaint.Improvement;
import org.opencomplaint.core.complaint.Improvement.Moment;
import org.opencomplaint.core.complaint.ImprovementEvent;
import org.opencomplaint.core.complaint.ImprovementStatus;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.complaint.Impartiality;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.paging.Sorting;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.AllowSignedIn;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/** What people do about improvement actions: read, report, verify. */
@UseCase
@Stateless
public class Improvements {
  private static final int SHOWN = 50;
  private static final Role[] VERIFIERS = {Role.MANAGER, Role.LEADER};

  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private ImprovementLines lines;
  @Inject private ImprovementNews news;
  @Inject private Impartiality impartiality;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /**
   * The improvement actions T10 that the caller may see: his own, those of his department if he
   * works on complaints there, or all.
   *
   * @throws Problem INVALID if the department is unknown
   */
  @AllowSignedIn
  public Page<ImprovementLine> search(
      ImprovementSearch wanted, Sorting<ImprovementOrder> order, Paging paging) {
    return lines.find(wanted, order, paging, caller.require());
  }

  /**
   * The keys of all of them, in their order, to be read with {@link #lines} a few hundred at a
   * time.
   *
   * @throws Problem INVALID as for {@link #search}
   */
  @AllowSignedIn
  public List<Long> keys(ImprovementSearch wanted, Sorting<ImprovementOrder> order) {
    return lines.keys(wanted, order, caller.require());
  }

  /** Those of the keys that the caller may see, in the order of the keys here. */
  @AllowSignedIn
  public List<ImprovementLine> lines(@Size(min = 1, max = 500) List<Long> keys) {
    return lines.of(keys, caller.require());
  }

  /**
   * How many of them there are.
   *
   * @throws Problem INVALID as for {@link #search}
   */
  @AllowSignedIn
  public ImprovementTotals totals(ImprovementSearch wanted) {
    return lines.totals(wanted, caller.require());
  }

  /** What the caller is to do, the soonest due first. */
  @AllowSignedIn
  public List<ImprovementLine> toDo() {
    return lines.toBeDoneBy(caller.require(), SHOWN);
  }

  /**
   * What the caller is to verify, the soonest due first: of his department, if he is its head, else
   * of who reports to him.
   */
  @Allow({Role.HEAD, Role.MANAGER, Role.LEADER})
  public List<ImprovementLine> toVerify() {
    return lines.toBeVerifiedBy(caller.require(), SHOWN);
  }

  /**
   * One with all that happened to it.
   *
   * @throws Problem NOT_FOUND if there is none that the caller may see
   */
  @AllowSignedIn
  public ImprovementFile find(long id) {
    Employee reader = caller.require();
    ImprovementLine line = lines.require(id, reader);
    Improvement improvement = entities.find(Improvement.class, id);
    return new ImprovementFile(
        line,
        improvement.events().stream().map(Improvements::event).toList(),
        line.status() == ImprovementStatus.OPEN && improvement.owner().equals(reader),
        line.status() == ImprovementStatus.REPORTED
            && improvement.mayVerify(reader)
            && impartiality.mayDecide(improvement.complaint(), reader, VERIFIERS));
  }

  /**
   * The caller's is done.
   *
   * @param version what the caller saw; null if he does not care
   * @throws Problem NOT_FOUND; STALE; REFUSED if it is not his, was reported before, or is said to
   *     be done in the future
   */
  @AllowSignedIn
  public ImprovementFile report(long id, Long version, ImprovementReport report) {
    Improvement improvement = require(id, version);
    improvement.report(report.doneOn(), Text.strip(report.evidence()), caller.require(), now());
    news.reported(improvement, now().now());
    return changed(id);
  }

  /**
   * It works (验证有效).
   *
   * @param version what the caller saw; null if he does not care
   * @throws Problem NOT_FOUND; STALE; REFUSED if it is not reported, or not his to verify;
   *     FORBIDDEN if they are recused on the complaint
   */
  @Allow({Role.HEAD, Role.MANAGER, Role.LEADER})
  public ImprovementFile confirm(long id, Long version, ImprovementVerdict verdict) {
    requireImpartial(id, version).confirm(Text.strip(verdict.reason()), caller.require(), now());
    return changed(id);
  }

  /**
   * It goes back to its owner.
   *
   * @param version what the caller saw; null if he does not care
   * @throws Problem as for {@link #confirm}
   */
  @Allow({Role.HEAD, Role.MANAGER, Role.LEADER})
  public ImprovementFile sendBack(long id, Long version, ImprovementVerdict verdict) {
    Improvement improvement = requireImpartial(id, version);
    improvement.sendBack(Text.strip(verdict.reason()), caller.require(), now());
    news.returned(improvement, now().now());
    return changed(id);
  }

  private Improvement requireImpartial(long id, Long version) {
    Improvement improvement = require(id, version);
    impartiality.requireToDecide(improvement.complaint(), caller.require(), VERIFIERS);
    return improvement;
  }

  private Improvement require(long id, Long version) {
    lines.require(id, caller.require());
    Improvement improvement = entities.find(Improvement.class, id);
    if (version != null && version != improvement.version()) {
      throw Problem.of(Problem.Kind.STALE, "STALE");
    }
    return improvement;
  }

  /** As it is now, with the version that comes of the change. */
  private ImprovementFile changed(long id) {
    entities.flush();
    return find(id);
  }

  private Moment now() {
    return new Moment(clock.instant().truncatedTo(ChronoUnit.MICROS), LocalDate.now(clock));
  }

  private static ImprovementFile.Event event(ImprovementEvent event) {
    return new ImprovementFile.Event(
        event.kind(), EmployeeName.of(event.actor()), event.at(), event.note());
  }
}
