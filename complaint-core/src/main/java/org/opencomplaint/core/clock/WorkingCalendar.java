package org.opencomplaint.core.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When people work: the daily working periods on Monday to Friday, less the days off, plus the
 * adjusted working weekends (domain rules §4). Immutable.
 *
 * <p>Working time is counted on the wall clock of the calendar's zone. Every question is answered
 * in constant time however far apart the moments are.
 */
public final class WorkingCalendar {

  private final ZoneId zone;
  private final List<WorkingPeriod> periods;
  private final Duration workingDay;
  private final WorkingDays days;
  private final Set<Integer> knownYears;

  /**
   * A calendar.
   *
   * @param zone where the wall clock hangs
   * @param periods the working periods of every working day, in order and without overlap
   * @param offDates public holidays; those on a weekend change nothing
   * @param extraWorkingDates Saturdays and Sundays that are worked; weekdays change nothing
   * @throws IllegalArgumentException if there is no period, the periods overlap or are out of
   *     order, or a date is both off and extra
   */
  public WorkingCalendar(
      ZoneId zone,
      List<WorkingPeriod> periods,
      Set<LocalDate> offDates,
      Set<LocalDate> extraWorkingDates) {
    this.zone = zone;
    this.periods = List.copyOf(periods);
    this.workingDay = requireOrdered(this.periods);
    this.days = new WorkingDays(offDates, extraWorkingDates);
    this.knownYears =
        Stream.concat(offDates.stream(), extraWorkingDates.stream())
            .map(LocalDate::getYear)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The zone whose wall clock counts. */
  public ZoneId zone() {
    return zone;
  }

  /**
   * Whether the calendar of the date's year has come: no year is without holidays. Until then its
   * days are only supposed to be like others of their weekday.
   */
  public boolean isKnown(LocalDate date) {
    return knownYears.contains(date.getYear());
  }

  /** Whether the date is worked. */
  public boolean isWorkingDay(LocalDate date) {
    return days.contains(date);
  }

  /** Whether people are at work at that moment; the end of a working period is not. */
  public boolean isWorkingTime(Instant moment) {
    LocalDateTime local = LocalDateTime.ofInstant(moment, zone);
    return days.contains(local.toLocalDate())
        && periods.stream().anyMatch(period -> period.contains(local.toLocalTime()));
  }

  /**
   * The so-many-th working day after the date; the date itself does not count.
   *
   * @throws IllegalArgumentException if the count is less than 1
   */
  public LocalDate plusWorkingDays(LocalDate date, int count) {
    if (count < 1) {
      throw new IllegalArgumentException("Count of working days must be at least 1");
    }
    return days.atIndex(days.countBefore(date.plusDays(1)) + count - 1);
  }

  /**
   * The earliest moment by which that much working time has passed since the start. Work that ends
   * with a working period ends there, not at the start of the next one.
   *
   * @throws IllegalArgumentException if the duration is negative
   */
  public Instant plus(Instant start, Duration workingTime) {
    if (workingTime.isNegative()) {
      throw new IllegalArgumentException("Working time must not be negative");
    }
    return workingTime.isZero() ? start : at(position(start).plus(workingTime));
  }

  /** The working time from one moment to another; negative if the second comes first. */
  public Duration between(Instant from, Instant to) {
    return position(to).minus(position(from));
  }

  /** Working time passed up to the moment, counted from a fixed day. */
  private Duration position(Instant moment) {
    LocalDateTime local = LocalDateTime.ofInstant(moment, zone);
    Duration position = workingDays(days.countBefore(local.toLocalDate()));
    if (!days.contains(local.toLocalDate())) {
      return position;
    }
    for (WorkingPeriod period : periods) {
      position = position.plus(period.lengthBefore(local.toLocalTime()));
    }
    return position;
  }

  /** The earliest moment with this position. */
  private Instant at(Duration position) {
    long fullDays = floorDiv(position.minusNanos(1), workingDay);
    LocalDate day = days.atIndex(fullDays);
    Duration rest = position.minus(workingDays(fullDays));
    int current = 0;
    while (rest.compareTo(periods.get(current).length()) > 0) {
      rest = rest.minus(periods.get(current).length());
      current++;
    }
    return day.atTime(periods.get(current).start()).plus(rest).atZone(zone).toInstant();
  }

  /** So many working days; {@link Duration#multipliedBy} is ten times as slow. */
  private Duration workingDays(long count) {
    return Duration.ofSeconds(workingDay.getSeconds() * count, workingDay.getNano() * count);
  }

  private static long floorDiv(Duration dividend, Duration divisor) {
    long quotient = dividend.dividedBy(divisor);
    return divisor.multipliedBy(quotient).compareTo(dividend) > 0 ? quotient - 1 : quotient;
  }

  private static Duration requireOrdered(List<WorkingPeriod> periods) {
    if (periods.isEmpty()) {
      throw new IllegalArgumentException("A working day needs a working period");
    }
    Duration total = Duration.ZERO;
    WorkingPeriod previous = null;
    for (WorkingPeriod period : periods) {
      if (previous != null && period.start().isBefore(previous.end())) {
        throw new IllegalArgumentException("Working periods overlap or are out of order");
      }
      total = total.plus(period.length());
      previous = period;
    }
    return total;
  }
}
