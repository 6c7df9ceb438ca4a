package org.opencomplaint.ejb.csv;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * What stands between the cells: named in a first line {@code sep=;}, as Excel takes it, or else
 * the one that parts the heading into most columns.
 *
 * @param text what follows a line that names it
 */
record CsvSeparator(char sign, String text) {
  private static final Pattern NAMED =
      Pattern.compile("\\A\"?(?i:sep)=([,;\t|])\"?[ ,;\t]*(?:\\R|\\z)");

  /** The usual one first. */
  private static final List<Character> SIGNS = List.of(',', ';', '\t');

  static CsvSeparator of(String text) {
    Matcher named = NAMED.matcher(text);
    if (named.find()) {
      return new CsvSeparator(named.group(1).charAt(0), text.substring(named.end()));
    }
    char most = Collections.max(SIGNS, comparingInt(sign -> columns(text, sign)));
    return new CsvSeparator(most, text);
  }

  CSVFormat format() {
    return format(sign);
  }

  private static CSVFormat format(char sign) {
    return CSVFormat.RFC4180.builder().setDelimiter(sign).get();
  }

  private static int columns(String text, char sign) {
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format(sign))) {
      return parser.stream()
          .filter(row -> !CsvFile.isEmpty(row))
          .mapToInt(row -> row.size())
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException | IllegalStateException broken) {
      return 0;
    }
  }
}
