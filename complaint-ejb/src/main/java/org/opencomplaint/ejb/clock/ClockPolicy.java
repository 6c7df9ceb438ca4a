package org.opencomplaint.ejb.clock;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencomplaint.core.clock.Clocks;
import org.opencomplaint.core.clock.DayKind;
import org.opencomplaint.core.clock.Limit;
import org.opencomplaint.core.clock.Limits;
import org.opencomplaint.core.clock.TimeBase;
import org.opencomplaint.core.clock.WorkingCalendar;
import org.opencomplaint.core.clock.WorkingPeriod;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.sql.Row;

/** The clocks in force (domain rules §4), read again every minute. */
@ApplicationScoped
public class ClockPolicy {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final List<WorkingPeriod> WORKING_HOURS =
      List.of(
          new WorkingPeriod(LocalTime.of(9, 0), LocalTime.of(12, 0)),
          new WorkingPeriod(LocalTime.of(13, 0), LocalTime.of(18, 0)));
  private static final Duration KEPT = Duration.ofMinutes(1);

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  private volatile Kept kept;

  private record Kept(Clocks clocks, long until) {}

  /** The calendar and limits of today. */
  public Clocks clocks() {
    Kept current = kept;
    if (current == null || System.nanoTime() - current.until() > 0) {
      current = new Kept(clocksWith(Map.of()), System.nanoTime() + KEPT.toNanos());
      kept = current;
    }
    return current.clocks();
  }

  /**
   * The clocks if some days were otherwise, read afresh.
   *
   * @param changes what the days become; null for one like others of its weekday
   */
  public Clocks clocksWith(Map<LocalDate, DayKind> changes) {
    Map<LocalDate, DayKind> days = days();
    days.putAll(changes);
    return new Clocks(
        new WorkingCalendar(
            ZONE, WORKING_HOURS, dates(days, DayKind.OFF), dates(days, DayKind.WORKING)),
        limits());
  }

  /** Other nodes learn of it within the minute. */
  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarChanged event) {
    kept = null;
  }

  private Map<LocalDate, DayKind> days() {
    Query query = entities.createNativeQuery("select day, kind from calendar_day");
    Map<LocalDate, DayKind> days = new HashMap<>();
    Row.of(query).forEach(row -> days.put(row.day(), row.code(DayKind.class)));
    return days;
  }

  private static Set<LocalDate> dates(Map<LocalDate, DayKind> days, DayKind kind) {
    return days.entrySet().stream()
        .filter(day -> day.getValue() == kind)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private record LimitRow(Severity severity, String step, Limit limit) {}

  private Limits limits() {
    Stream<?> stored =
        entities
            .createNativeQuery(
                "select severity, step, minutes, time_base from clock_limit"
                    + " where policy_version = (select max(policy_version) from clock_limit)")
            .getResultStream();
    List<LimitRow> rows = stored.map(row -> row((Object[]) row)).toList();
    Map<Boolean, List<LimitRow>> byKind =
        rows.stream().collect(Collectors.partitioningBy(row -> row.step().equals("ACKNOWLEDGE")));
    return new Limits(
        byKind.get(true).stream().collect(toMap(LimitRow::severity, LimitRow::limit)),
        byKind.get(false).stream()
            .collect(
                groupingBy(
                    LimitRow::severity, toMap(row -> Stage.valueOf(row.step()), LimitRow::limit))));
  }

  private static LimitRow row(Object[] columns) {
    Duration duration = Duration.ofMinutes(((Number) columns[2]).longValue());
    return new LimitRow(
        Severity.valueOf((String) columns[0]),
        (String) columns[1],
        new Limit(duration, TimeBase.valueOf((String) columns[3])));
  }
}
