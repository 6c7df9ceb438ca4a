package org.opencomplaint.ejb.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.opencomplaint.core.imports.ImportJob;
import org.opencomplaint.core.imports.ImportStatus;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;

/** The caller's imports; nobody sees those of others. */
@ApplicationScoped
class OwnImports {
  /** A job that has been silent for so long died with its server. */
  private static final Duration SILENCE = Duration.ofMinutes(1);

  @Inject private Caller caller;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /**
   * The caller's job.
   *
   * @throws Problem NOT_FOUND if it is none of his
   */
  ImportJob require(long id, LockModeType lock) {
    ImportJob job = entities.find(ImportJob.class, id, lock);
    if (job == null || !job.isOf(caller.require())) {
      throw Problem.notFound("NO_SUCH_IMPORT");
    }
    return job;
  }

  List<ImportJob> newest(int limit) {
    return entities
        .createQuery(
            "select j from ImportJob j where j.owner = :owner"
                + " order by j.startedAt desc, j.id desc",
            ImportJob.class)
        .setParameter("owner", caller.require())
        .setMaxResults(limit)
        .getResultList();
  }

  /**
   * One import at a time keeps a slip of the hand from filling the memory.
   *
   * @throws Problem CONFLICT if one of the employee's is running
   */
  void requireNoneRunning(Employee owner) {
    Long running =
        entities
            .createQuery(
                "select count(j) from ImportJob j where j.owner = :owner"
                    + " and j.status = :running and j.savedAt > :lately",
                Long.class)
            .setParameter("owner", owner)
            .setParameter("running", ImportStatus.RUNNING)
            .setParameter("lately", clock.instant().minus(SILENCE))
            .getSingleResult();
    if (running > 0) {
      throw Problem.of(Problem.Kind.CONFLICT, "IMPORT_RUNNING");
    }
  }
}
