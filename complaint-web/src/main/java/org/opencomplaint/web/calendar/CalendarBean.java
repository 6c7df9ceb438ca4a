package org.opencomplaint.web.calendar;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.opencomplaint.ejb.calendar.CalendarChange;
import org.opencomplaint.ejb.calendar.CalendarChange.CalendarProblem;
import org.opencomplaint.ejb.calendar.CalendarDay;
import org.opencomplaint.ejb.calendar.CalendarYear;
import org.opencomplaint.ejb.calendar.WorkingCalendars;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;
import org.opencomplaint.web.i18n.ProblemTexts;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.AddressProblems;
import org.opencomplaint.web.shell.Formats;
import org.opencomplaint.web.shell.Notices;
import org.primefaces.model.file.UploadedFile;

/** The working calendar of a year, and a file that is to become it. */
@Named("calendarPage")
@ViewScoped
public class CalendarBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private WorkingCalendars calendars;
  @Inject private AddressProblems problems;
  @Inject private ProblemTexts problemTexts;
  @Inject private Notices notices;
  @Inject private Texts texts;
  @Inject private Formats formats;
  @Inject private Clock clock;

  private Integer year;
  private transient UploadedFile file;
  private byte[] content;
  private transient CalendarYear shown;
  private transient CalendarChange change;

  /** Chooses the present year where the address says none. */
  public void open() {
    int present = Year.now(clock).getValue();
    Integer asked = year == null ? (Integer) present : year;
    shown = problems.orUsual(() -> calendars.year(asked), () -> calendars.year(present));
    year = shown.year();
  }

  /** Looks at what the chosen file would change. */
  public void preview() {
    content = file.getContent();
    change = calendars.preview(year, content);
  }

  /** Makes the file that was looked at the calendar. */
  public void apply() {
    CalendarChange applied = calendars.apply(year, content);
    forget();
    shown = null;
    notices.done(
        texts.of(
            "calendar.applied",
            String.valueOf(year),
            formats.count(applied.days().size()),
            formats.count(applied.deadlines())));
  }

  /** Leaves the calendar as it is. */
  public void forget() {
    content = null;
    change = null;
  }

  /** What the file would change; null while none was chosen. */
  public CalendarChange getChange() {
    if (change == null && content != null) {
      change = calendars.preview(year, content);
    }
    return change;
  }

  /** What is wrong with a line, in words. */
  public String words(CalendarProblem problem) {
    return problemTexts.detail(new FieldProblem(problem.field(), problem.code(), Map.of()));
  }

  public CalendarYear getShown() {
    if (shown == null) {
      shown = calendars.year(year);
    }
    return shown;
  }

  /** The twelve months as they hang on a wall. */
  public List<MonthSheet> getMonths() {
    Map<LocalDate, CalendarDay> days =
        getShown().days().stream().collect(toMap(CalendarDay::date, identity()));
    LocalDate today = LocalDate.now(clock);
    return IntStream.rangeClosed(1, 12)
        .mapToObj(month -> MonthSheet.of(YearMonth.of(year, month), days, today))
        .toList();
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public UploadedFile getFile() {
    return file;
  }

  public void setFile(UploadedFile file) {
    this.file = file;
  }
}
