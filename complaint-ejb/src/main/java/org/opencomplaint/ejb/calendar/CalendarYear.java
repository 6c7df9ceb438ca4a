package org.opencomplaint.ejb.calendar;

import java.util.List;

/**
 * The calendar of one year.
 *
 * @param known whether any day of the year differs; a year without holidays was not imported yet
 * @param days in order
 */
public record CalendarYear(int year, boolean known, List<CalendarDay> days) {}
