package org.opencomplaint.ejb.csv;

/** Text for a CSV cell. */
public final class CsvText {
  private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

  private CsvText() {}

  /** The text such that no spreadsheet takes it for a formula; null as nothing. */
  public static String harmless(String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    return STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
