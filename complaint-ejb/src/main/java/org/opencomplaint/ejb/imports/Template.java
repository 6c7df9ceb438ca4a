package org.opencomplaint.ejb.imports;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opencomplaint.core.typed.Text;

/**
 * Text with columns in it, such as <code>{type}: {detail}[, {place}]</code>. What stands in square
 * brackets is left out where one of its columns is empty.
 */
final class Template {
  private static final Pattern SECTION = Pattern.compile("\\[([^\\[\\]]+)\\]|([^\\[\\]]+)");
  private static final Pattern PIECE = Pattern.compile("\\{([^{}]+)\\}|([^{}]+)");

  /** A column's name, or text that stays as it is. */
  private record Piece(String column, String text) {
    String fill(UnaryOperator<String> cells) {
      return column == null ? text : cells.apply(column);
    }
  }

  private record Section(boolean optional, List<Piece> pieces) {
    Stream<String> columns() {
      return pieces.stream().map(Piece::column).filter(column -> column != null);
    }

    String fill(UnaryOperator<String> cells) {
      if (optional && columns().anyMatch(column -> Text.isBlank(cells.apply(column)))) {
        return "";
      }
      StringBuilder text = new StringBuilder();
      pieces.forEach(piece -> text.append(piece.fill(cells)));
      return text.toString();
    }
  }

  private final String source;
  private final List<Section> sections;

  private Template(String source, List<Section> sections) {
    this.source = source;
    this.sections = sections;
  }

  /**
   * Reads a template.
   *
   * @throws IllegalArgumentException if a bracket or brace is empty, or has no partner
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Template of(String source) {
    List<Section> sections =
        matches(SECTION, source).stream()
            .map(
                part ->
                    part.group(1) == null
                        ? new Section(false, pieces(part.group(2)))
                        : new Section(true, pieces(part.group(1))))
            .toList();
    return new Template(source, sections);
  }

  private static List<Piece> pieces(String text) {
    return matches(PIECE, text).stream()
        .map(part -> new Piece(name(part.group(1)), part.group(2)))
        .toList();
  }

  private static String name(String column) {
    return column == null ? null : Text.strip(column);
  }

  private static List<MatchResult> matches(Pattern pattern, String text) {
    List<MatchResult> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    int end = 0;
    while (end < text.length() && matcher.find(end) && matcher.start() == end) {
      found.add(matcher.toMatchResult());
      end = matcher.end();
    }
    if (end < text.length()) {
      throw new IllegalArgumentException("brackets or braces do not match");
    }
    return found;
  }

  /** The columns it is filled from. */
  List<String> columns() {
    return sections.stream().flatMap(Section::columns).toList();
  }

  /** As it was written. */
  String source() {
    return source;
  }

  /** The text for one row, without blanks around it. */
  String fill(UnaryOperator<String> cells) {
    StringBuilder text = new StringBuilder();
    sections.forEach(section -> text.append(section.fill(cells)));
    return Text.strip(text.toString());
  }
}
