package org.opencomplaint.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import org.opencomplaint.ejb.calendar.CalendarChange;
import org.opencomplaint.ejb.calendar.CalendarYear;
import org.opencomplaint.ejb.calendar.WorkingCalendars;
import org.opencomplaint.ejb.csv.CsvFile;
import org.opencomplaint.web.rest.Parameters;

/** The working calendar, year by year. */
@Path("calendars")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CalendarResource {
  @Inject private WorkingCalendars calendars;

  @Context private UriInfo address;

  /** The days of a year that are off or worked otherwise than their weekday. */
  @GET
  @Path("{year: \\d{4}}")
  public CalendarYear year(@PathParam("year") int year) {
    return calendars.year(year);
  }

  /**
   * Makes a CSV or iCalendar file the calendar of a year; with {@code dryRun} only tells what for.
   */
  @PUT
  @Path("{year: \\d{4}}")
  @Consumes({"text/csv", "text/calendar", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
  public CalendarChange put(@PathParam("year") int year, InputStream body) throws IOException {
    Parameters given = new Parameters(address);
    Boolean dryRun = given.flag("dryRun");
    given.check();
    byte[] file = body.readNBytes(CsvFile.MAX_BYTES + 1);
    return Boolean.TRUE.equals(dryRun)
        ? calendars.preview(year, file)
        : calendars.apply(year, file);
  }
}
