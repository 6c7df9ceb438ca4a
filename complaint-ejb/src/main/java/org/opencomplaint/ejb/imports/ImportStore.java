package org.opencomplaint.ejb.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import org.opencomplaint.core.imports.ImportJob;
import org.opencomplaint.core.imports.ImportStatus;
import org.opencomplaint.ejb.json.Json;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;

/** Writes down how far a job is, in transactions of their own. */
@ApplicationScoped
class ImportStore {
  @Inject private ImportFiles files;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** Adds rows to the report; returns whether the job is to go on. */
  @Transactional(TxType.REQUIRES_NEW)
  boolean save(long jobId, List<RowOutcome> rows) {
    ImportJob job = locked(jobId);
    for (RowOutcome row : rows) {
      entities.persist(
          job.report(row.line(), row.result(), row.key(), row.number(), json(row.problems())));
    }
    job.saved(clock.instant());
    return job.goesOn();
  }

  @Transactional(TxType.REQUIRES_NEW)
  void end(long jobId, ImportStatus how) {
    ImportJob job = locked(jobId);
    job.end(how, clock.instant());
    if (how == ImportStatus.FINISHED && !job.isDryRun()) {
      files.forget(job);
    }
  }

  /** The worker and whoever cancels wait for each other instead of colliding. */
  private ImportJob locked(long jobId) {
    return entities.find(ImportJob.class, jobId, LockModeType.PESSIMISTIC_WRITE);
  }

  private static String json(List<FieldProblem> problems) {
    try {
      return problems.isEmpty() ? null : Json.mapper().writeValueAsString(problems);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("problems are always writable", e);
    }
  }
}
