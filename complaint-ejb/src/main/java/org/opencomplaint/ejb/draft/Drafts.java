package org.opencomplaint.ejb.draft;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.opencomplaint.ejb.usecase.AllowSignedIn;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/**
 * The drafts of the employee who calls, one per form. What was begun in one stay of a complaint in
 * a stage is never taken up in another.
 */
@UseCase
@Stateless
public class Drafts {
  private static final int MAX_LENGTH = 50_000;

  @Inject private Caller caller;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /**
   * Keeps what has been filled in, in place of what was kept before.
   *
   * @param visit which stay of a complaint in a stage it belongs to, by {@code
   *     ComplaintFile.visit}; 0 for other forms
   * @throws Problem INVALID if it is longer than 50,000 characters
   */
  @AllowSignedIn
  public void save(String form, int visit, String content) {
    if (content.length() > MAX_LENGTH) {
      throw Problem.invalid("content", "Size");
    }
    of(
            form,
            "insert into draft (employee_id, form, content, saved_at, visit)"
                + " values (?1, ?2, ?3, ?4, ?5) on conflict (employee_id, form) do update set"
                + " content = excluded.content, saved_at = excluded.saved_at,"
                + " visit = excluded.visit")
        .setParameter(3, content)
        .setParameter(4, Timestamp.from(clock.instant()))
        .setParameter(5, visit)
        .executeUpdate();
  }

  /** What was kept in the same visit; empty if nothing was. */
  @AllowSignedIn
  public Optional<String> load(String form, int visit) {
    List<?> contents =
        of(form, "select content from draft where employee_id = ?1 and form = ?2 and visit = ?3")
            .setParameter(3, visit)
            .getResultList();
    return contents.stream().map(String.class::cast).findFirst();
  }

  /** Forgets what was kept, if anything was. */
  @AllowSignedIn
  public void discard(String form) {
    of(form, "delete from draft where employee_id = ?1 and form = ?2").executeUpdate();
  }

  private Query of(String form, String sql) {
    return entities
        .createNativeQuery(sql)
        .setParameter(1, caller.require().id())
        .setParameter(2, form);
  }
}
