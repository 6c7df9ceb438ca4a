package org.opencomplaint.ejb.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Runs the dashboard's queries. */
@ApplicationScoped
class Statements {
  /** The department of whoever looks at all departments; none has this id. */
  static final long WHOLE_COMPANY = 0;

  /** The complaints {@code c} that department ?1 answers for or helps with: as in the register. */
  static final String IN_SCOPE =
      """
      (?1 = 0 or c.lead_department_id = ?1
        or c.id in (select complaint_id from co_handling_department where department_id = ?1))
      """;

  /** Those that were registered from ?2 to before ?3. */
  static final String IN_PERIOD = IN_SCOPE + " and c.registered_at >= ?2 and c.registered_at < ?3 ";

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /**
   * Lets the database plan each query of this transaction for the very dates that are asked for: a
   * plan for any dates expects few rows, and takes seconds for many.
   */
  void planForTheseValues() {
    entities.createNativeQuery("set local plan_cache_mode = force_custom_plan").executeUpdate();
  }

  /** The rows of a query with two or more columns; its ?1, ?2 … are the values. */
  Stream<Object[]> rows(String sql, Object... values) {
    List<?> rows = query(sql, values).getResultList();
    return rows.stream().map(Object[].class::cast);
  }

  /** What a query with one row and one column answers. */
  Object value(String sql, Object... values) {
    return query(sql, values).getSingleResult();
  }

  private Query query(String sql, Object... values) {
    Query query = entities.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }

  static long count(Object stored) {
    return ((Number) stored).longValue();
  }

  static LocalDate day(Object stored) {
    return ((Date) stored).toLocalDate();
  }
}
