package org.opencomplaint.core.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The sequence of working days: Monday to Friday, less the days off, plus the adjusted working
 * weekends (调休).
 *
 * <p>Counting is closed-form for the weeks and a binary search for the exceptions, so that a span
 * of years costs no more than a span of days.
 */
final class WorkingDays {

  private static final LocalDate MONDAY = LocalDate.of(1970, 1, 5);

  private final long[] weekdaysOff;
  private final long[] weekendsWorked;

  WorkingDays(Set<LocalDate> offDates, Set<LocalDate> extraWorkingDates) {
    if (offDates.stream().anyMatch(extraWorkingDates::contains)) {
      throw new IllegalArgumentException("A date cannot be both off and an extra working day");
    }
    weekdaysOff = sorted(offDates, WorkingDays::isWeekday);
    weekendsWorked = sorted(extraWorkingDates, date -> !isWeekday(date));
  }

  boolean contains(LocalDate date) {
    long[] exceptions = isWeekday(date) ? weekdaysOff : weekendsWorked;
    boolean exception = Arrays.binarySearch(exceptions, date.toEpochDay()) >= 0;
    return isWeekday(date) != exception;
  }

  /** Number of working days before the date, counted from a fixed Monday; negative before it. */
  long countBefore(LocalDate date) {
    return countBefore(date.toEpochDay());
  }

  /** The working day with so many working days before it: the inverse of {@link #countBefore}. */
  LocalDate atIndex(long index) {
    int exceptions = weekdaysOff.length + weekendsWorked.length;
    long reach = 7 + 2L * exceptions;
    long guess = MONDAY.toEpochDay() + Math.floorDiv(index * 7, 5L);
    long low = guess - reach;
    long high = guess + reach;
    // The last day with no more than `index` working days before it is the working day itself.
    while (low < high) {
      long middle = low + (high - low + 1) / 2;
      if (countBefore(middle) <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return LocalDate.ofEpochDay(low);
  }

  private long countBefore(long epochDay) {
    return weekdaysBefore(epochDay)
        - elementsBefore(weekdaysOff, epochDay)
        + elementsBefore(weekendsWorked, epochDay);
  }

  private static long weekdaysBefore(long epochDay) {
    long days = epochDay - MONDAY.toEpochDay();
    return 5 * Math.floorDiv(days, 7L) + Math.min(Math.floorMod(days, 7L), 5);
  }

  private static int elementsBefore(long[] sorted, long epochDay) {
    int position = Arrays.binarySearch(sorted, epochDay);
    return position >= 0 ? position : -position - 1;
  }

  private static long[] sorted(Set<LocalDate> dates, Predicate<LocalDate> condition) {
    return dates.stream().filter(condition).mapToLong(LocalDate::toEpochDay).sorted().toArray();
  }

  private static boolean isWeekday(LocalDate date) {
    return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
  }
}
