package org.opencomplaint.ejb.clock;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencomplaint.core.clock.Clocks;
import org.opencomplaint.core.clock.Limit;
import org.opencomplaint.core.clock.Limits;
import org.opencomplaint.core.clock.TimeBase;
import org.opencomplaint.core.clock.WorkingCalendar;
import org.opencomplaint.core.clock.WorkingPeriod;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

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
      current = new Kept(new Clocks(calendar(), limits()), System.nanoTime() + KEPT.toNanos());
      kept = current;
    }
    return current.clocks();
  }

  private WorkingCalendar calendar() {
    return new WorkingCalendar(ZONE, WORKING_HOURS, days("OFF"), days("WORKING"));
  }

  private Set<LocalDate> days(String kind) {
    Stream<?> days =
        entities
            .createNativeQuery("select day from calendar_day where kind = ?1")
            .setParameter(1, kind)
            .getResultStream();
    return days.map(day -> LocalDate.parse(day.toString())).collect(Collectors.toSet());
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
