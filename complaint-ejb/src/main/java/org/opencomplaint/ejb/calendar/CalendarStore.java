package org.opencomplaint.ejb.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.opencomplaint.core.clock.DayKind;
import org.opencomplaint.ejb.sql.Row;

/** The days that differ, as the database has them. */
@ApplicationScoped
class CalendarStore {
  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  List<CalendarDay> days(int year) {
    Query query =
        entities
            .createNativeQuery(
                "select day, kind, name from calendar_day where day between ?1 and ?2 order by day")
            .setParameter(1, Date.valueOf(LocalDate.of(year, 1, 1)))
            .setParameter(2, Date.valueOf(LocalDate.of(year, 12, 31)));
    return Row.of(query).stream()
        .map(row -> new CalendarDay(row.day(), row.code(DayKind.class), row.text()))
        .toList();
  }

  /** Whether any day of the year differs. */
  boolean knows(int year) {
    return !days(year).isEmpty();
  }

  /** One import at a time: waits for another to be finished. */
  void lock() {
    entities
        .createNativeQuery("lock table calendar_day in share row exclusive mode")
        .executeUpdate();
  }

  void put(CalendarDay day) {
    entities
        .createNativeQuery(
            "insert into calendar_day (day, kind, name) values (?1, ?2, ?3)"
                + " on conflict (day) do update set kind = excluded.kind, name = excluded.name")
        .setParameter(1, Date.valueOf(day.date()))
        .setParameter(2, day.kind().name())
        .setParameter(3, day.name())
        .executeUpdate();
  }

  void remove(LocalDate date) {
    entities
        .createNativeQuery("delete from calendar_day where day = ?1")
        .setParameter(1, Date.valueOf(date))
        .executeUpdate();
  }
}
