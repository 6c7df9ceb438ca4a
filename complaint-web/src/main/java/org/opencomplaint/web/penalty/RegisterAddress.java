package org.opencomplaint.web.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opencomplaint.core.penalty.PenaltyStatus;
import org.opencomplaint.ejb.penalty.RegisterSearch;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.i18n.Texts;

/** How the register's address says what is looked for. */
@ApplicationScoped
class RegisterAddress {
  /**
   * One filter.
   *
   * @param without the address without it
   */
  public record Chip(String label, String value, String without) {}

  @Inject private Texts texts;

  /**
   * What is looked for.
   *
   * @throws Problem INVALID if a month or status is none
   */
  static RegisterSearch search(Map<String, String> filters) {
    return new RegisterSearch(
        month(filters.get("month")),
        status(filters.get("status")),
        filters.get("employee"),
        filters.get("department"));
  }

  private static YearMonth month(String month) {
    try {
      return month == null ? null : YearMonth.parse(month);
    } catch (DateTimeException notAMonth) {
      throw Problem.invalid("month", "YearMonth");
    }
  }

  private static PenaltyStatus status(String code) {
    if (code == null) {
      return null;
    }
    return Arrays.stream(PenaltyStatus.values())
        .filter(status -> status.name().equals(code))
        .findFirst()
        .orElseThrow(() -> Problem.invalid("status", "UNKNOWN"));
  }

  /** The page in the address; the first if it says none. */
  static int page(String text) {
    return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
  }

  /** The filters with what they are called. */
  List<Chip> chips(Map<String, String> filters) {
    return filters.entrySet().stream()
        .map(
            filter ->
                new Chip(
                    texts.get("penalty." + filter.getKey()),
                    filter.getKey().equals("status")
                        ? texts.get("enums.PenaltyStatus." + filter.getValue())
                        : filter.getValue(),
                    without(filters, filter.getKey())))
        .toList();
  }

  private static String without(Map<String, String> filters, String left) {
    Map<String, String> others = new LinkedHashMap<>(filters);
    others.remove(left);
    return address(others);
  }

  /** The address of a page. */
  String page(Map<String, String> filters, int page) {
    Map<String, String> parameters = new LinkedHashMap<>(filters);
    parameters.put("page", String.valueOf(page));
    return address(parameters);
  }

  private static String address(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(
            each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", "accountability.xhtml?", ""));
  }
}
