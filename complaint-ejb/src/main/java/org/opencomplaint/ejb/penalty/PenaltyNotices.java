package org.opencomplaint.ejb.penalty;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.penalty.Notice;
import org.opencomplaint.core.penalty.Penalty;
import org.opencomplaint.ejb.organisation.RegisterScope;
import org.opencomplaint.ejb.usecase.AllowSignedIn;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/** Hands out penalty notices (处罚通知单 T6) as they were served. */
@UseCase
@Stateless
public class PenaltyNotices {
  @Inject private Caller caller;
  @Inject private RegisterScope scope;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /**
   * A notice, for the employee himself and for those who read the accountability register with him
   * on it.
   *
   * @param position which of the notices of the penalty, from 1
   * @throws Problem NOT_FOUND if there is none that the caller may see
   */
  @AllowSignedIn
  public NoticeFile find(long penaltyId, int position) {
    return entities
        .createQuery(
            "select n from Notice n where n.penalty.id = :penalty and n.position = :position",
            Notice.class)
        .setParameter("penalty", penaltyId)
        .setParameter("position", position)
        .getResultStream()
        .filter(notice -> maySee(caller.require(), notice.penalty()))
        .findFirst()
        .map(PenaltyNotices::file)
        .orElseThrow(() -> Problem.notFound("NO_SUCH_NOTICE"));
  }

  private boolean maySee(Employee reader, Penalty penalty) {
    return penalty.employee().equals(reader) || scope.covers(penalty.department(), reader);
  }

  private static NoticeFile file(Notice notice) {
    String number = Notice.number(notice.penalty(), notice.position());
    return new NoticeFile(number + ".pdf", notice.content(), notice.sha256());
  }
}
