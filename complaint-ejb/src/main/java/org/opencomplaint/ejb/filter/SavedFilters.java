package org.opencomplaint.ejb.filter;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.opencomplaint.ejb.sql.Row;
import org.opencomplaint.ejb.usecase.AllowSignedIn;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/** The caller's own filters. */
@UseCase
@Stateless
public class SavedFilters {
  private static final int LIMIT = 20;

  @Inject private Caller caller;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** All of them, by name. */
  @AllowSignedIn
  public List<SavedFilter> all() {
    return Row.of(
            entities
                .createNativeQuery(
                    "select name, query from saved_filter where employee_id = ?1 order by name")
                .setParameter(1, caller.require().id()))
        .stream()
        .map(row -> new SavedFilter(row.text(), row.text()))
        .toList();
  }

  /**
   * Saves a filter, in place of one with the same name.
   *
   * @throws Problem INVALID without a name, or if there are twenty already
   */
  @AllowSignedIn
  public void save(SavedFilter filter) {
    forget(filter.name());
    if (all().size() >= LIMIT) {
      throw Problem.invalid("name", "TOO_MANY_FILTERS");
    }
    entities
        .createNativeQuery(
            "insert into saved_filter (employee_id, name, query, saved_at) values (?1, ?2, ?3, ?4)")
        .setParameter(1, caller.require().id())
        .setParameter(2, filter.name())
        .setParameter(3, filter.query())
        .setParameter(4, Timestamp.from(clock.instant()))
        .executeUpdate();
  }

  /** Forgets a filter, if there is one with the name. */
  @AllowSignedIn
  public void forget(String name) {
    entities
        .createNativeQuery("delete from saved_filter where employee_id = ?1 and name = ?2")
        .setParameter(1, caller.require().id())
        .setParameter(2, name)
        .executeUpdate();
  }
}
