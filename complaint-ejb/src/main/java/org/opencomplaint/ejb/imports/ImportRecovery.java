package org.opencomplaint.ejb.imports;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.opencomplaint.core.imports.ImportJob;
import org.opencomplaint.core.imports.ImportStatus;

/** Marks the imports that died with their server. Those of another node are saved all the time. */
@Startup
@Singleton
@DependsOn("SchemaStartup")
public class ImportRecovery {
  private static final Duration SILENCE = Duration.ofSeconds(5);

  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** Takes a job that has been silent for a few seconds for dead. */
  @PostConstruct
  public void failTheDead() {
    Instant now = clock.instant();
    entities
        .createQuery(
            "select j from ImportJob j where j.status = :running and j.savedAt < :long",
            ImportJob.class)
        .setParameter("running", ImportStatus.RUNNING)
        .setParameter("long", now.minus(SILENCE))
        .getResultList()
        .forEach(job -> job.end(ImportStatus.FAILED, now));
  }
}
