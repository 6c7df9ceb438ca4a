package org.opencomplaint.ejb.export;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.opencomplaint.ejb.sql.Row;
import org.opencomplaint.ejb.table.TableFormat;
import org.opencomplaint.ejb.usecase.AllowSignedIn;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.CallerName;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/** Writes long tables behind the scenes; each sees and gets only what he ordered himself. */
@UseCase
@Stateless
public class Exports {
  private static final String FIND =
      """
      select id, name, format, status, status = 'RUNNING' and cancel_requested, total, written,
        started_at, finished_at
      from export_job where owner_id = ?1 and %s order by id desc
      """;

  @Inject private Event<ExportStart> starts;
  @Inject private Caller caller;
  @Inject private CallerName callerName;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /**
   * Starts to write a table.
   *
   * @return its id
   * @throws Problem CONFLICT while another of the caller's is being written
   */
  @AllowSignedIn
  public long start(ExportOrder order) {
    if (mine().stream().anyMatch(one -> one.status() == ExportStatus.RUNNING)) {
      throw Problem.of(Problem.Kind.CONFLICT, "EXPORT_RUNNING");
    }
    Query insert =
        entities
            .createNativeQuery(
                "insert into export_job (owner_id, name, format, total, status, started_at, saved_at)"
                    + " values (?1, ?2, ?3, ?4, 'RUNNING', ?5, ?5) returning id")
            .setParameter(1, caller.require().id())
            .setParameter(2, order.name())
            .setParameter(3, order.format().name())
            .setParameter(4, order.total())
            .setParameter(5, Timestamp.from(clock.instant()));
    long id = ((Number) insert.getSingleResult()).longValue();
    starts.fire(new ExportStart(id, callerName.get().orElseThrow(), order));
    return id;
  }

  /** The caller's, the newest first. */
  @AllowSignedIn
  public List<ExportView> mine() {
    return find("true", null);
  }

  /** Stops one; nothing of its file is kept. */
  @AllowSignedIn
  public void cancel(long id) {
    entities
        .createNativeQuery(
            "update export_job set cancel_requested = true where id = ?1 and owner_id = ?2"
                + " and status = 'RUNNING'")
        .setParameter(1, id)
        .setParameter(2, caller.require().id())
        .executeUpdate();
  }

  /** Deletes one that is over. */
  @AllowSignedIn
  public void delete(long id) {
    entities
        .createNativeQuery(
            "delete from export_job where id = ?1 and owner_id = ?2 and status <> 'RUNNING'")
        .setParameter(1, id)
        .setParameter(2, caller.require().id())
        .executeUpdate();
  }

  /**
   * One that is written to its end, of which {@link #part} gives the file.
   *
   * @throws Problem NOT_FOUND if there is none, or it is not the caller's
   */
  @AllowSignedIn
  public ExportView finished(long id) {
    return find("id = ?2 and status = 'FINISHED'", id).stream()
        .findFirst()
        .orElseThrow(() -> Problem.notFound("NO_SUCH_EXPORT"));
  }

  /**
   * A piece of its file.
   *
   * @param position from 0
   * @return empty after the last
   * @throws Problem NOT_FOUND as for {@link #finished}
   */
  @AllowSignedIn
  public byte[] part(long id, int position) {
    finished(id);
    return Row.of(
            entities
                .createNativeQuery(
                    "select content from export_part where job_id = ?1 and position = ?2")
                .setParameter(1, id)
                .setParameter(2, position))
        .stream()
        .map(Row::bytes)
        .findFirst()
        .orElse(new byte[0]);
  }

  private List<ExportView> find(String condition, Long id) {
    Query query =
        entities
            .createNativeQuery(FIND.formatted(condition))
            .setParameter(1, caller.require().id());
    if (id != null) {
      query.setParameter(2, id);
    }
    return Row.of(query).stream().map(Exports::view).toList();
  }

  private static ExportView view(Row row) {
    return new ExportView(
        row.number(),
        row.text(),
        row.code(TableFormat.class),
        row.code(ExportStatus.class),
        row.truth(),
        row.number(),
        row.number(),
        row.moment(),
        row.moment());
  }
}
