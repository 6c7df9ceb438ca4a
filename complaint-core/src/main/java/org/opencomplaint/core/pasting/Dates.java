package org.opencomplaint.core.pasting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When it happened, which is never in the future, and by when an answer is wanted. */
final class Dates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Map<String, Integer> DAYS_AGO =
      Map.of("今天", 0, "昨天", 1, "昨日", 1, "昨晚", 1, "前天", 2, "大前天", 3, "today", 0, "yesterday", 1);
  private static final Map<String, Integer> DAYS_AHEAD = Map.of("明天", 1, "后天", 2, "tomorrow", 1);
  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
  private static final String DATE =
      "(?<![\\d\\-/])(?<y>\\d{4})[ ]?[年\\-/.][ ]?(?<m>\\d{1,2})[ ]?[月\\-/.][ ]?(?<d>\\d{1,2})(?![\\d\\-/])[日号]?"
          + "|(?<![\\d年])(?<m2>\\d{1,2})月(?<d2>\\d{1,2})[日号]"
          + "|(?<![\\w])(?<d3>\\d{1,2})(?:st|nd|rd|th)?[ ](?:of )?(?<m3>"
          + MONTH
          + ")(?:,?[ ](?<y3>\\d{4}))?"
          + "|(?<![\\w])(?<m4>"
          + MONTH
          + ")[ ](?<d4>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?[ ](?<y4>\\d{4}))?";
  private static final String TIME =
      "(?:[ ]?(?:at )?(?<half>上午|早上|凌晨|中午|下午|晚上|傍晚)?[ ]?(?<h>\\d{1,2})"
          + "(?::(?<min>\\d{2})(?!\\d)|[点时](?:(?<min2>\\d{1,2})分?|(?<hh>半))?|(?=[ ]?[ap]m))(?:[ ]?(?<ampm>[ap]m)(?![a-z]))?)?";

  private static final Pattern HAPPENED =
      Pattern.compile(
          "(?i)(?:"
              + DATE
              + "|(?<ago>大前天|前天|昨天|昨日|昨晚|今天|(?<![a-z])(?:yesterday|today)(?![a-z])))"
              + TIME);
  private static final String ANSWER = "(?:答复|回复|处理|解决|解决好|回电|处理好|处理完)";
  private static final Pattern WANTED =
      Pattern.compile(
          "(?i)(?:(?:在|于|最迟)?[ ]?(?:"
              + DATE
              + "|(?<ahead>明天|后天))[ ]?(?:之?前|以前|内)?[ ]?[^\\n。;,!?]{0,8}?"
              + ANSWER
              + ")");
  private static final Pattern WANTED_BY =
      Pattern.compile(
          "(?i)(?<![a-z])(?:by|before|no later than)[ ](?:" + DATE + "|(?<ahead>tomorrow))");

  private Dates() {}

  static void read(Reading reading, LocalDate today) {
    reading.see(Field.REPLY_BY, WANTED, match -> wanted(match, today));
    reading.see(Field.REPLY_BY, WANTED_BY, match -> wanted(match, today));
    reading.see(Field.OCCURRED_AT, HAPPENED, match -> happened(match, today));
  }

  private static String wanted(Matcher matcher, LocalDate today) {
    Integer ahead = relative(matcher.group("ahead"), DAYS_AHEAD);
    LocalDate date = ahead != null ? today.plusDays(ahead) : date(matcher, today.minusDays(1), 1);
    return date == null || date.isBefore(today) ? null : date.toString();
  }

  private static String happened(Matcher matcher, LocalDate today) {
    Integer ago = relative(matcher.group("ago"), DAYS_AGO);
    LocalDate date = ago != null ? today.minusDays(ago) : date(matcher, today, -1);
    LocalTime time = time(matcher);
    return date == null || time == null || date.isAfter(today) ? null : date + "T" + time;
  }

  private static Integer relative(String word, Map<String, Integer> days) {
    return word == null ? null : days.get(word.toLowerCase(Locale.ROOT));
  }

  /**
   * The date; without a year the one nearest to {@code limit}, on that side of it.
   *
   * @param side -1 for the last such day, 1 for the next one
   */
  private static LocalDate date(Matcher matcher, LocalDate limit, int side) {
    String year = any(matcher, "y", "y3", "y4");
    int month = month(any(matcher, "m", "m2", "m3", "m4"));
    int day = Integer.parseInt(any(matcher, "d", "d2", "d3", "d4"));
    try {
      if (year != null) {
        return LocalDate.of(Integer.parseInt(year), month, day);
      }
      LocalDate thisYear = LocalDate.of(limit.getYear(), month, day);
      boolean onThatSide = side < 0 ? !thisYear.isAfter(limit) : thisYear.isAfter(limit);
      return onThatSide ? thisYear : thisYear.plusYears(side);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static String any(Matcher matcher, String... groups) {
    for (String group : groups) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    return null;
  }

  private static int month(String written) {
    return Character.isDigit(written.charAt(0))
        ? Integer.parseInt(written)
        : MONTHS.indexOf(written.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  /** Midnight if no time is written; null if what is written is none. */
  private static LocalTime time(Matcher matcher) {
    if (matcher.group("h") == null) {
      return LocalTime.MIDNIGHT;
    }
    int hour = Integer.parseInt(matcher.group("h"));
    String minutes = any(matcher, "min", "min2");
    int minute = matcher.group("hh") != null ? 30 : minutes == null ? 0 : Integer.parseInt(minutes);
    String half = any(matcher, "half", "ampm", "ago");
    int hourOfDay = half != null && isCountedFromNoon(half, hour) ? hour + 12 : hour;
    return hourOfDay < 24 && minute < 60 ? LocalTime.of(hourOfDay, minute) : null;
  }

  /** Whether the hour is counted from noon; who says 晚上1点 means the small hours. */
  private static boolean isCountedFromNoon(String half, int hour) {
    return switch (half.toLowerCase(Locale.ROOT)) {
      case "下午", "傍晚", "pm" -> hour < 12;
      case "晚上", "昨晚" -> hour > 4 && hour < 12;
      case "中午" -> hour < 4;
      default -> false;
    };
  }
}
