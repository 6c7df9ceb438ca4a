package org.opencomplaint.web.shell;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Which of the portal's colours stands for which of the theme's. */
final class ThemeColours {
  private static final Map<String, String> VARIABLES =
      Map.ofEntries(
          Map.entry("#495057", "text"),
          Map.entry("#343a40", "text"),
          Map.entry("#252529", "text"),
          Map.entry("#212529", "text"),
          Map.entry("#6c757d", "muted"),
          Map.entry("#adb5bd", "field-line"),
          Map.entry("#ced4da", "field-line"),
          Map.entry("#dee2e6", "line"),
          Map.entry("#e9ecef", "hover"),
          Map.entry("#f8f9fa", "sunken"),
          Map.entry("#f8f8f8", "sunken"),
          Map.entry("#e3f2fd", "accent-soft"),
          Map.entry("#2196f3", "accent"),
          Map.entry("rgb(12.7384615385,136.9384615385,235.6615384615)", "accent-strong"),
          Map.entry("rgb(11.3230769231,121.7230769231,209.4769230769)", "accent-strong"),
          Map.entry("rgb(166.2,213,250.2)", "focus"),
          Map.entry("#f44336", "red"),
          Map.entry("#d32f2f", "red"),
          Map.entry("#b71c1c", "red-text"),
          Map.entry("#ffcdd2", "red-soft"),
          Map.entry("#b3e5fc", "accent-soft"),
          Map.entry("#01579b", "accent"),
          Map.entry("#ffecb3", "amber-soft"),
          Map.entry("#7f6003", "amber-text"),
          Map.entry("#c8e6c9", "green-soft"),
          Map.entry("rgba(200,230,201,.8)", "green-soft"));

  private static final Pattern COLOUR =
      Pattern.compile("#[0-9a-f]{6}\\b|rgba?\\([0-9., ]+\\)", Pattern.CASE_INSENSITIVE);
  private static final Pattern WHITE_TEXT = Pattern.compile("(?<![-\\w])color:#fff(?=[;}])");
  private static final Pattern WHITE = Pattern.compile("#fff(?:fff)?\\b");

  /** Changes when the colours do. */
  static final String VERSION = Integer.toHexString(VARIABLES.hashCode());

  private ThemeColours() {}

  /** The theme with variables for the colours that we have our own for. */
  static String recolour(String theme) {
    String white = WHITE_TEXT.matcher(theme).replaceAll("color:var(--on-accent)");
    String surfaces = WHITE.matcher(white).replaceAll("var(--surface)");
    return COLOUR.matcher(surfaces).replaceAll(found -> ours(found.group()));
  }

  private static String ours(String colour) {
    String variable = VARIABLES.get(colour.toLowerCase(Locale.ROOT));
    return variable == null ? colour : "var(--" + variable + ")";
  }
}
