package org.opencomplaint.ejb.csv;

import java.util.regex.Pattern;

/** Text in CSV cells. */
public final class CsvText {
  private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

  private static final Pattern SCIENTIFIC =
      Pattern.compile("[+-]?\\d(?:[.,]\\d+)?[eE][+-]\\d{2,3}");

  private CsvText() {}

  /**
   * Whether a spreadsheet has written a long number as {@code 1.23457E+11}: its digits are lost, so
   * that it is no telephone, order or employee number any more.
   */
  public static boolean isScientific(String cell) {
    return SCIENTIFIC.matcher(cell).matches();
  }

  /** The text such that no spreadsheet takes it for a formula; null as nothing. */
  public static String harmless(String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    return STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
