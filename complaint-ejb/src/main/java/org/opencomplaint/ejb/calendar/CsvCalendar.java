package org.opencomplaint.ejb.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opencomplaint.core.clock.DayKind;
import org.opencomplaint.ejb.csv.CsvFile;
import org.opencomplaint.ejb.csv.CsvRow;
import org.opencomplaint.ejb.usecase.Problem;

/**
 * Reads a calendar of one row a day: {@code date,kind,name} or 日期,类型,名称, the name being optional.
 */
final class CsvCalendar {
  private static final Map<String, DayKind> KINDS =
      Map.of(
          "off", DayKind.OFF,
          "休", DayKind.OFF,
          "放假", DayKind.OFF,
          "working", DayKind.WORKING,
          "班", DayKind.WORKING,
          "上班", DayKind.WORKING);

  private final Optional<String> date;
  private final Optional<String> kind;
  private final Optional<String> name;

  private CsvCalendar(Set<String> heading) {
    date = column(heading, "date", "日期");
    kind = column(heading, "kind", "类型");
    name = column(heading, "name", "名称");
  }

  /**
   * Reads all rows.
   *
   * @throws Problem INVALID if it is no CSV or lacks a column
   */
  static void read(byte[] file, CalendarContent content) {
    CsvFile csv = CsvFile.of(file);
    CsvCalendar reader = new CsvCalendar(csv.columns());
    if (reader.date.isEmpty() || reader.kind.isEmpty()) {
      throw Problem.invalid("file", "CALENDAR_COLUMNS");
    }
    try (Stream<CsvRow> rows = csv.rows()) {
      rows.forEach(row -> reader.read(row, content));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void read(CsvRow row, CalendarContent content) {
    int line = row.line();
    String day = cell(row, date);
    String word = cell(row, kind);
    DayKind known = KINDS.get(word.toLowerCase(Locale.ROOT));
    if (known == null) {
      content.refuse(line, "kind", "DAY_KIND", word);
    }
    try {
      LocalDate parsed = LocalDate.parse(day.replace('/', '-'));
      if (known != null) {
        content.add(line, parsed, known, cell(row, name));
      }
    } catch (DateTimeException notADate) {
      content.refuse(line, "date", "LocalDate", day);
    }
  }

  private static String cell(CsvRow row, Optional<String> column) {
    return column.map(row::cell).orElse("");
  }

  private static Optional<String> column(Set<String> heading, String... names) {
    return heading.stream()
        .filter(column -> List.of(names).contains(column.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
