package org.opencomplaint.web.i18n;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which texts the sources name, as a whole or put together of parts. */
final class Said {
  private static final Pattern QUOTED = Pattern.compile("[\"']([\\w.-]+)[\"']");
  private static final Pattern TABLE = Pattern.compile("super\\(\\s*\"([\\w-]+)\"");
  private static final Pattern WORD = Pattern.compile("(\\w+)");

  private final Set<String> quoted = find(QUOTED);
  private final Set<String> tables = find(TABLE);
  private final Set<String> words = find(WORD);

  /**
   * Whether it stands there, or may be put together: its beginning is there, and each of its words.
   */
  boolean says(String bundle, String key) {
    String whole = bundle + "." + key;
    boolean begun = tables.contains(bundle) || beginnings(whole).anyMatch(quoted::contains);
    return quoted.contains(whole) || begun && words.containsAll(wordsOf(key));
  }

  private static Stream<String> beginnings(String whole) {
    return IntStream.range(1, whole.length())
        .filter(end -> whole.charAt(end - 1) == '.')
        .mapToObj(end -> whole.substring(0, end));
  }

  private static Set<String> wordsOf(String key) {
    return WORD.matcher(key).results().map(word -> word.group()).collect(Collectors.toSet());
  }

  private static Set<String> find(Pattern pattern) {
    return Stream.of(".java", ".xhtml", ".js")
        .flatMap(ending -> Sources.find(ending, pattern))
        .collect(Collectors.toSet());
  }
}
