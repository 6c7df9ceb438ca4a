package org.opencomplaint.ejb.dashboard;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/** The days from one to the other, both included. */
record Period(LocalDate from, LocalDate to, ZoneId zone) {
  private static final int LONGEST_BY_WEEK = 190;

  /** As many days, just before. */
  Period before() {
    return new Period(from.minusDays(days()), from.minusDays(1), zone);
  }

  /** The same days a year before. */
  Period yearBefore() {
    return new Period(from.minusYears(1), yearBefore(to), zone);
  }

  /** The last day of a month is that of the month a year before. */
  static LocalDate yearBefore(LocalDate last) {
    YearMonth month = YearMonth.from(last);
    return last.equals(month.atEndOfMonth())
        ? month.minusYears(1).atEndOfMonth()
        : last.minusYears(1);
  }

  /** The part of it that is in a month. */
  Period part(YearMonth month) {
    return cut(month.atDay(1), month.atEndOfMonth());
  }

  private Period cut(LocalDate first, LocalDate last) {
    return new Period(first.isBefore(from) ? from : first, last.isAfter(to) ? to : last, zone);
  }

  Date firstDay() {
    return Date.valueOf(from);
  }

  Date lastDay() {
    return Date.valueOf(to);
  }

  private long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  Timestamp start() {
    return startOf(from);
  }

  /** The first moment after it. */
  Timestamp end() {
    return startOf(to.plusDays(1));
  }

  private Timestamp startOf(LocalDate day) {
    return Timestamp.from(day.atStartOfDay(zone).toInstant());
  }

  Stream<YearMonth> months() {
    return Stream.iterate(
        YearMonth.from(from), month -> !month.atDay(1).isAfter(to), month -> month.plusMonths(1));
  }

  /** Into what it is divided; a long one into months. */
  ChronoUnit step() {
    return days() <= LONGEST_BY_WEEK ? ChronoUnit.WEEKS : ChronoUnit.MONTHS;
  }

  /** The first days of its weeks or months; the first of them may lie before it. */
  Stream<LocalDate> steps() {
    LocalDate first =
        step() == ChronoUnit.WEEKS
            ? from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            : from.withDayOfMonth(1);
    return Stream.iterate(first, day -> !day.isAfter(to), this::next);
  }

  /** The part of the period that is in the week or month that begins on that day. */
  Period part(LocalDate first) {
    return cut(first, next(first).minusDays(1));
  }

  private LocalDate next(LocalDate first) {
    return first.plus(1, step());
  }
}
