package org.opencomplaint.ejb.sql;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The conditions of a native query; what users typed enters as parameters only. */
public final class Conditions {
  private final StringBuilder sql = new StringBuilder("true");
  private final List<Object> values = new ArrayList<>();

  /** Adds a condition with one {@code ?} for each value. */
  public Conditions and(String condition, Object... arguments) {
    StringBuilder numbered = new StringBuilder();
    int next = 0;
    for (char c : condition.toCharArray()) {
      numbered.append(c);
      if (c == '?') {
        values.add(arguments[next++]);
        numbered.append(values.size());
      }
    }
    sql.append(" and (").append(numbered).append(')');
    return this;
  }

  /** Adds that a column has one of some values, of which there must be any. */
  public Conditions among(String column, List<?> some) {
    String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
    return and(column + " in (" + marks + ")", some.toArray());
  }

  /** The same, to be narrowed further. */
  public Conditions copy() {
    Conditions copy = new Conditions();
    copy.sql.setLength(0);
    copy.sql.append(sql);
    copy.values.addAll(values);
    return copy;
  }

  /** For after {@code where}. */
  public String sql() {
    return sql.toString();
  }

  /** Gives the query its values. */
  public Query fill(Query query) {
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }
}
