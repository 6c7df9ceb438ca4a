package org.opencomplaint.ejb.imports;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** How the file writes dates and times; a date without a time means its first moment. */
final class DateFormat {
  /** {@code 2026-09-24}, {@code 2026-09-24 16:30}, {@code 2026-09-24T16:30:00.000+08:00} … */
  static final DateFormat ISO =
      new DateFormat(
          new DateTimeFormatterBuilder()
              .append(DateTimeFormatter.ISO_LOCAL_DATE)
              .optionalStart()
              .appendPattern("['T'][' ']")
              .append(DateTimeFormatter.ISO_LOCAL_TIME)
              .optionalStart()
              .appendPattern("XXX"));

  private final DateTimeFormatter formatter;

  private DateFormat(DateTimeFormatterBuilder format) {
    // Strict: 31 April is a mistake in the file, not 30 April.
    formatter = format.toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
  }

  /**
   * Reads a pattern such as {@code dd/MM/yyyy HH:mm}.
   *
   * @throws IllegalArgumentException if it is none
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static DateFormat of(String pattern) {
    // People write y; the strict formatter would ask for an era with it.
    return new DateFormat(new DateTimeFormatterBuilder().appendPattern(pattern.replace('y', 'u')));
  }

  /**
   * The moment that a text means.
   *
   * @param zone where the text says no zone itself
   * @throws java.time.DateTimeException if the text is no date
   */
  Instant instant(String text, ZoneId zone) {
    TemporalAccessor read =
        formatter.parseBest(text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
    if (read instanceof ZonedDateTime zoned) {
      return zoned.toInstant();
    }
    return read instanceof LocalDateTime local
        ? local.atZone(zone).toInstant()
        : LocalDate.from(read).atStartOfDay(zone).toInstant();
  }

  /**
   * The day that a text means.
   *
   * @throws java.time.DateTimeException if the text is no date
   */
  LocalDate day(String text) {
    return LocalDate.from(formatter.parse(text));
  }
}
