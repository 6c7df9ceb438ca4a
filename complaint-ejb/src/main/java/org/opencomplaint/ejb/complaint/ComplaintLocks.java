package org.opencomplaint.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import org.opencomplaint.ejb.sql.Row;
import org.opencomplaint.ejb.usecase.Problem;

/**
 * Lets those who change complaints at the same time do so one after another, so that what a rule
 * has read of another complaint, or of the organisation, still holds when its change is committed.
 *
 * <p>Everybody locks in the same order, so that nobody waits in a circle: the organisation, then
 * complaints by their ids, then penalties by theirs, then the ledger (decision 26). The locks are
 * kept until the end of the transaction.
 */
@ApplicationScoped
public class ComplaintLocks {
  /** A complaint, another, and whatever is merged with either, in both directions. */
  private static final String FAMILY =
      """
      with recursive family (id, merged_into_id) as (
        select id, merged_into_id from complaint where number in (?1, ?2)
        union
        select near.id, near.merged_into_id
          from family
         cross join lateral (
               select id, merged_into_id from complaint where merged_into_id = family.id
                union all
               select id, merged_into_id from complaint where id = family.merged_into_id) near)
      select c.id from complaint c where c.id in (select id from family) order by c.id
      """;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /**
   * Locks a complaint with all that are merged with it, before any of them is loaded.
   *
   * @throws Problem STALE if another was merged with it at this moment
   */
  void lock(String number) {
    lock(number, number);
  }

  /**
   * Locks two complaints with all that are merged with either, before any of them is loaded.
   *
   * @throws Problem STALE if another was merged with one of them at this moment
   */
  void lock(String number, String other) {
    keepOrganisation();
    List<Long> locked = ids(FAMILY + " for no key update of c", number, other);
    if (!locked.containsAll(ids(FAMILY, number, other))) {
      throw Problem.of(Problem.Kind.STALE, "STALE");
    }
  }

  /** Nobody leaves, changes roles or departments while work is given to him. */
  void keepOrganisation() {
    call("select cast(pg_advisory_xact_lock_shared(hashtext('organisation')) as text)");
  }

  /** Waits until no action is under way, and keeps others from beginning. */
  void changeOrganisation() {
    call("select cast(pg_advisory_xact_lock(hashtext('organisation')) as text)");
  }

  private void call(String sql) {
    entities.createNativeQuery(sql).getSingleResult();
  }

  private List<Long> ids(String sql, String number, String other) {
    Query query = entities.createNativeQuery(sql).setParameter(1, number).setParameter(2, other);
    return Row.of(query).stream().map(Row::number).toList();
  }
}
