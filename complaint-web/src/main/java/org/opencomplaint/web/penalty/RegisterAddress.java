package org.opencomplaint.web.penalty;

import jakarta.faces.context.FacesContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.i18n.Texts;

/**
 * What is looked for in a register of accountability, as its address says it.
 *
 * @param <S> what a line's status can be
 */
public final class RegisterAddress<S extends Enum<S>> {
  private static final List<String> FILTERS = List.of("month", "status", "employee", "department");
  private static final int SIZE = 50;

  /**
   * One filter.
   *
   * @param without the address without it
   */
  public record Chip(String label, String value, String without) {}

  private final String target;
  private final Class<S> statuses;
  private final Texts texts;
  private final Map<String, String> filters = new LinkedHashMap<>();
  private final int page;

  /**
   * Reads the address that was called.
   *
   * @param target the register's page
   */
  public RegisterAddress(String target, Class<S> statuses, Texts texts) {
    this.target = target;
    this.statuses = statuses;
    this.texts = texts;
    Map<String, String> given =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    for (String name : FILTERS) {
      String value = given.getOrDefault(name, "").strip();
      if (!value.isEmpty()) {
        filters.put(name, value);
      }
    }
    String number = given.getOrDefault("page", "");
    this.page = number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
  }

  /** The line whose page was called; 0, which no line is, if the address names none. */
  public static long line() {
    String id =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .getOrDefault("id", "");
    return id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
  }

  /**
   * The month that is looked for; null for all.
   *
   * @throws Problem INVALID if it is none
   */
  public YearMonth month() {
    try {
      String month = filters.get("month");
      return month == null ? null : YearMonth.parse(month);
    } catch (DateTimeException notAMonth) {
      throw Problem.invalid("month", "YearMonth");
    }
  }

  /**
   * The status that is looked for; null for all.
   *
   * @throws Problem INVALID if it is none
   */
  public S status() {
    String code = filters.get("status");
    return code == null
        ? null
        : Arrays.stream(getStatuses())
            .filter(status -> status.name().equals(code))
            .findFirst()
            .orElseThrow(() -> Problem.invalid("status", "UNKNOWN"));
  }

  /** Another filter; null if it does not matter. */
  public String text(String name) {
    return filters.get(name);
  }

  /** The page of the register. */
  public Paging paging() {
    return new Paging(page, SIZE);
  }

  /** The first page, where the address makes no sense. */
  public Paging first() {
    return new Paging(0, SIZE);
  }

  /** The register's page. */
  public String getTarget() {
    return target;
  }

  /** What is looked for, as it stands in the address. */
  public Map<String, String> getFilters() {
    return filters;
  }

  /** What a line's status can be. */
  public S[] getStatuses() {
    return statuses.getEnumConstants();
  }

  /** What is looked for, to be taken away one by one. */
  public List<Chip> getChips() {
    return filters.entrySet().stream()
        .map(
            filter ->
                new Chip(
                    texts.get("penalty." + filter.getKey()),
                    filter.getKey().equals("status")
                        ? texts.get("enums." + statuses.getSimpleName() + "." + filter.getValue())
                        : filter.getValue(),
                    without(filter.getKey())))
        .toList();
  }

  /** The address of the next page; null on the last of so many lines. */
  public String next(long total) {
    return (page + 1L) * SIZE < total ? page(page + 1) : null;
  }

  /** The address of the page before; null on the first. */
  public String getPrevious() {
    return page > 0 ? page(page - 1) : null;
  }

  /** The address of another page that looks for the same. */
  public String on(String other) {
    return address(filters).replace(target, other);
  }

  private String without(String left) {
    Map<String, String> others = new LinkedHashMap<>(filters);
    others.remove(left);
    return address(others);
  }

  private String page(int number) {
    Map<String, String> parameters = new LinkedHashMap<>(filters);
    parameters.put("page", String.valueOf(number));
    return address(parameters);
  }

  private String address(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(
            each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", target + "?", ""));
  }
}
