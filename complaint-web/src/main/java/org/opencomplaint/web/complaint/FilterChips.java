package org.opencomplaint.web.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.reference.Choices;

/** What is looked for, as chips that can be taken away one by one. */
@ApplicationScoped
public class FilterChips {
  /**
   * One filter.
   *
   * @param without the address without it
   */
  public record Chip(String label, String value, String without) {}

  @Inject private Texts texts;
  @Inject private Choices choices;

  List<Chip> of(Map<String, String> filters) {
    return filters.entrySet().stream()
        .map(
            filter ->
                new Chip(
                    texts.get("complaints." + filter.getKey()),
                    words(filter.getKey(), filter.getValue()),
                    without(filters, filter.getKey())))
        .toList();
  }

  private String words(String filter, String value) {
    return switch (filter) {
      case "category" -> choices.category(value);
      case "department", "refusedBy" -> choices.department(value);
      case "heldBy" -> choices.employee(value);
      case "holder" -> value.equals("me") ? texts.get("complaints.me") : choices.employee(value);
      case "cause" -> choices.cause(value);
      case "overdue", "open" -> texts.get("complaints." + filter + "." + value);
      case "late", "passed" -> texts.get("enums.Stage." + value);
      case "stage", "severity", "channel", "outcome", "trait" ->
          texts.get(
              "enums."
                  + filter.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                  + filter.substring(1)
                  + "."
                  + value);
      default -> value;
    };
  }

  private static String without(Map<String, String> filters, String left) {
    Map<String, String> others = new LinkedHashMap<>(filters);
    others.remove(left);
    return "complaints.xhtml?" + query(others);
  }

  /** The filters as they stand in the register's address after the question mark. */
  static String query(Map<String, String> filters) {
    return filters.entrySet().stream()
        .map(
            filter ->
                filter.getKey()
                    + "="
                    + URLEncoder.encode(filter.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
