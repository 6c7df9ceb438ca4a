package org.opencomplaint.ejb.calendar;

import java.time.LocalDate;
import org.opencomplaint.core.clock.DayKind;

/**
 * A day that differs from others of its weekday.
 *
 * @param name what the holiday is called; null if nobody said
 */
public record CalendarDay(LocalDate date, DayKind kind, String name) {}
