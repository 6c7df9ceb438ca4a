package org.opencomplaint.ejb.sql;

import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.opencomplaint.core.money.Money;

/** One row of a native query; its columns are read one after the other, in their order. */
public final class Row {
  private final Object[] columns;
  private int next;

  private Row(Object row) {
    columns = row instanceof Object[] several ? several : new Object[] {row};
  }

  /** All rows that the query finds. */
  public static List<Row> of(Query query) {
    List<?> found = query.getResultList();
    return found.stream().map(Row::new).toList();
  }

  /** The next column as text. */
  public String text() {
    return (String) next();
  }

  /** The next column as a whole number; it is never null. */
  public long number() {
    return ((Number) next()).longValue();
  }

  /** The next column as a whole number, null if it is. */
  public Long numberOrNull() {
    Object number = next();
    return number == null ? null : ((Number) number).longValue();
  }

  /** The next column as an exact number, null if it is. */
  public BigDecimal decimal() {
    return (BigDecimal) next();
  }

  /** The next column as an amount, null if it is. */
  public Money money() {
    BigDecimal amount = decimal();
    return amount == null ? null : Money.of(amount);
  }

  /** The next column as a day, null if it is. */
  public LocalDate day() {
    Date day = (Date) next();
    return day == null ? null : day.toLocalDate();
  }

  /** The next column as a moment, null if it is. */
  public Instant moment() {
    Timestamp moment = (Timestamp) next();
    return moment == null ? null : moment.toInstant();
  }

  /** The next column as true or false. */
  public boolean truth() {
    return (Boolean) next();
  }

  /** The next column as bytes. */
  public byte[] bytes() {
    return (byte[]) next();
  }

  /** The next column as one of the codes, null if it is. */
  public <E extends Enum<E>> E code(Class<E> codes) {
    String code = text();
    return code == null ? null : Enum.valueOf(codes, code);
  }

  private Object next() {
    return columns[next++];
  }
}
