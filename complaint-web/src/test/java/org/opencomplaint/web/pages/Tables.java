package org.opencomplaint.web.pages;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.web.table.RecordTable;

/** All management tables, found by their class, with what they can be looked through by. */
final class Tables {
  /** Filters that are codes or numbers, which can be unknown; other texts are only not found. */
  private static final Set<String> CODES =
      Set.of(
          "complaints.category",
          "complaints.department",
          "complaints.holder",
          "complaints.heldBy",
          "complaints.refusedBy",
          "complaints.cause",
          "complaints.customerOf",
          "accountability.department",
          "accountability.category",
          "accountability.role",
          "delays.department",
          "visits.department",
          "improvements.department");

  private static final Map<String, Class<?>> SEARCHES = searches();

  /**
   * A filter of a table.
   *
   * @param page such as {@code complaints.xhtml}
   */
  record Filter(String page, String name, Class<?> type) {
    /** Values that it cannot have. */
    List<String> unknown() {
      if (type == LocalDate.class) {
        return List.of("2026-02-30", "x", "+999999999-01-01");
      }
      if (type == YearMonth.class) {
        return List.of("2026-13", "x", "+999999999-01");
      }
      boolean code = CODES.contains(page.replace("xhtml", "") + name);
      return type != String.class || code ? List.of("NO_SUCH") : List.of();
    }
  }

  private Tables() {}

  static Set<String> pages() {
    return SEARCHES.keySet();
  }

  /** All filters; but the month of a statement says which table it is, and belongs to its page. */
  static List<Filter> filters() {
    return SEARCHES.entrySet().stream()
        .flatMap(table -> filters(table.getKey(), table.getValue()))
        .filter(filter -> !filter.page().equals("payroll.xhtml") || !filter.name().equals("month"))
        .toList();
  }

  private static Stream<Filter> filters(String page, Class<?> search) {
    return Arrays.stream(search.getRecordComponents())
        .map(component -> new Filter(page, component.getName(), component.getType()));
  }

  /** Ranges that end before they start. */
  static List<Map<String, String>> rangesBackwards(String page) {
    Map<String, RecordComponent> all = new LinkedHashMap<>();
    Arrays.stream(SEARCHES.get(page).getRecordComponents())
        .forEach(component -> all.put(component.getName(), component));
    return all.values().stream()
        .filter(end -> end.getName().equals("to") || end.getName().endsWith("To"))
        .map(end -> Map.of(start(end.getName()), late(end.getType()), end.getName(), early(end)))
        .toList();
  }

  private static String start(String end) {
    return end.equals("to") ? "from" : end.replaceFirst("To$", "From");
  }

  private static String late(Class<?> type) {
    return type == LocalDate.class ? "2026-07-02" : type == Money.class ? "9.00" : "2026-07";
  }

  private static String early(RecordComponent end) {
    return end.getType() == LocalDate.class
        ? "2026-07-01"
        : end.getType() == Money.class ? "8.00" : "2026-06";
  }

  private static Map<String, Class<?>> searches() {
    Map<String, Class<?>> searches = new LinkedHashMap<>();
    new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.opencomplaint.web")
            .stream()
            .filter(type -> type.isAssignableTo(RecordTable.class))
            .filter(type -> !type.isEquivalentTo(RecordTable.class))
            .map(JavaClass::reflect)
            .forEach(
                table -> {
                  ParameterizedType of = (ParameterizedType) table.getGenericSuperclass();
                  searches.put(
                      table.getAnnotation(Named.class).value() + ".xhtml",
                      (Class<?>) of.getActualTypeArguments()[0]);
                });
    return searches;
  }
}
