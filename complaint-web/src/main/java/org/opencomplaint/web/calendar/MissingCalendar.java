package org.opencomplaint.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.OptionalInt;
import org.opencomplaint.ejb.calendar.WorkingCalendars;

/** Reminds of the year whose calendar is missing. */
@Named("missingCalendar")
@RequestScoped
public class MissingCalendar {
  @Inject private WorkingCalendars calendars;

  /** The year; null if none is missing. */
  public Integer getYear() {
    OptionalInt missing = calendars.missing();
    return missing.isPresent() ? missing.getAsInt() : null;
  }
}
