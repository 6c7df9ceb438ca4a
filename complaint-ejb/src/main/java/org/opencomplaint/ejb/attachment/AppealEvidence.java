package org.opencomplaint.ejb.attachment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.opencomplaint.core.attachment.Attachment;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.penalty.Penalty;
import org.opencomplaint.core.penalty.PenaltyStatus;
import org.opencomplaint.ejb.complaint.Complaints;
import org.opencomplaint.ejb.usecase.AllowSignedIn;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/**
 * Files for an appeal: by the employee, for himself and those who hear or examine appeals. Who
 * handled the complaint does not see them there.
 */
@UseCase
@Stateless
public class AppealEvidence {
  private static final Role[] READERS = {Role.MANAGER, Role.LEADER, Role.HR, Role.AUDITOR};

  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private AttachmentStore store;
  @Inject private Complaints complaints;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /**
   * The files of an appeal in the order in which they came.
   *
   * @throws Problem NOT_FOUND if the caller may not see them
   */
  @AllowSignedIn
  public List<AttachmentView> of(long penaltyId) {
    require(penaltyId);
    return store.ofAppeal(penaltyId).stream().map(AppealEvidence::view).toList();
  }

  /**
   * Adds a file to the caller's own appeal, which he may still be writing.
   *
   * @throws Problem NOT_FOUND if the penalty is not his; REFUSED once the appeal was heard or the
   *     penalty is final; INVALID if the file is not accepted
   */
  @AllowSignedIn
  public AttachmentView attach(long penaltyId, AppealFile form, byte[] content) {
    Penalty penalty = require(penaltyId);
    if (!penalty.employee().equals(caller.require())) {
      throw Problem.notFound("NO_SUCH_PENALTY");
    }
    complaints.hold(penalty.complaint());
    entities.refresh(penalty);
    if (penalty.status() != PenaltyStatus.SERVED && penalty.status() != PenaltyStatus.APPEALED) {
      throw Problem.of(Problem.Kind.REFUSED, "WRONG_STATUS");
    }
    Attachment attachment =
        Attachment.of(
            penalty,
            store.check(form.name(), content),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    store.keep(attachment, content);
    return view(attachment);
  }

  /**
   * A file to be shown or saved.
   *
   * @throws Problem NOT_FOUND if the caller may not see it
   */
  @AllowSignedIn
  public AttachmentFile open(long penaltyId, long id) {
    require(penaltyId);
    return store.ofAppeal(penaltyId).stream()
        .filter(attachment -> attachment.id() == id)
        .findFirst()
        .map(store::file)
        .orElseThrow(() -> Problem.notFound("NO_SUCH_ATTACHMENT"));
  }

  private Penalty require(long penaltyId) {
    Penalty penalty = entities.find(Penalty.class, penaltyId);
    if (penalty == null || !maySee(caller.require(), penalty)) {
      throw Problem.notFound("NO_SUCH_PENALTY");
    }
    return penalty;
  }

  private static boolean maySee(Employee reader, Penalty penalty) {
    return penalty.employee().equals(reader) || Stream.of(READERS).anyMatch(reader::has);
  }

  private static AttachmentView view(Attachment attachment) {
    return AttachmentView.of(attachment, true, true, false);
  }
}
