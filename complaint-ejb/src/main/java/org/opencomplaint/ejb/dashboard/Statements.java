package org.opencomplaint.ejb.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.opencomplaint.ejb.sql.Row;

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

  /** The figures {@code f} of department ?1 for the days from ?2 to ?3, of the dimension ?4. */
  static final String FIGURES =
      " from daily_figure f where f.department_id = ?1 and f.day between ?2 and ?3"
          + " and f.dimension = ?4 ";

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** The rows of a query with two or more columns; its ?1, ?2 … are the values. */
  Stream<Object[]> rows(String sql, Object... values) {
    List<?> rows = query(sql, values).getResultList();
    return rows.stream().map(Object[].class::cast);
  }

  /** The rows of a query, to be read column by column. */
  List<Row> read(String sql, Object... values) {
    return Row.of(query(sql, values));
  }

  /** Changes something. */
  void execute(String sql, Object... values) {
    query(sql, values).executeUpdate();
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
