package org.opencomplaint.ejb.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

/** Keeps the files and how far they are, in transactions of their own. */
@ApplicationScoped
class ExportStore {
  /** Longer than the first rows of a long table are waited for, or its file is finished. */
  private static final Duration SILENCE = Duration.ofMinutes(3);

  private static final Duration KEPT = Duration.ofDays(1);

  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** Keeps how far it is; returns whether it is to go on. */
  @Transactional(TxType.REQUIRES_NEW)
  boolean save(long id, long written) {
    return entities
            .createNativeQuery(
                "update export_job set written = ?2, saved_at = ?3"
                    + " where id = ?1 and status = 'RUNNING' and not cancel_requested")
            .setParameter(1, id)
            .setParameter(2, written)
            .setParameter(3, now())
            .executeUpdate()
        == 1;
  }

  @Transactional(TxType.REQUIRES_NEW)
  void add(long id, int position, byte[] content) {
    entities
        .createNativeQuery(
            "insert into export_part (job_id, position, content) values (?1, ?2, ?3)")
        .setParameter(1, id)
        .setParameter(2, position)
        .setParameter(3, content)
        .executeUpdate();
  }

  /** It is over; a file that did not come to its end is not kept. */
  @Transactional(TxType.REQUIRES_NEW)
  void end(long id, ExportStatus how) {
    entities
        .createNativeQuery(
            "update export_job set status = ?2, finished_at = ?3 where id = ?1 and status = 'RUNNING'")
        .setParameter(1, id)
        .setParameter(2, how.name())
        .setParameter(3, now())
        .executeUpdate();
    if (how != ExportStatus.FINISHED) {
      entities
          .createNativeQuery("delete from export_part where job_id = ?1")
          .setParameter(1, id)
          .executeUpdate();
    }
  }

  /** Those that died with their server broke off; those of yesterday are deleted. */
  @Transactional(TxType.REQUIRES_NEW)
  void tidy() {
    entities
        .createNativeQuery(
            "with dead as (update export_job set status = 'FAILED', finished_at = ?1"
                + " where status = 'RUNNING' and saved_at < ?2 returning id)"
                + " delete from export_part where job_id in (select id from dead)")
        .setParameter(1, now())
        .setParameter(2, Timestamp.from(clock.instant().minus(SILENCE)))
        .executeUpdate();
    entities
        .createNativeQuery("delete from export_job where finished_at < ?1")
        .setParameter(1, Timestamp.from(clock.instant().minus(KEPT)))
        .executeUpdate();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
