package org.opencomplaint.ejb.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencomplaint.core.category.Categories;
import org.opencomplaint.core.category.Category;
import org.opencomplaint.core.text.Characters;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;

/** Finds what would go wrong in every row, before the first row is read. */
@ApplicationScoped
class MappingCheck {
  private static final int SOURCE_LENGTH = 40;

  @Inject private Categories categories;

  MappingCheck() {}

  MappingCheck(Categories categories) {
    this.categories = categories;
  }

  /**
   * Reads a mapping and compares it with the columns of a file and with what our fields can hold.
   *
   * @throws Problem INVALID with all that is wrong, and the lines where
   */
  ImportMapping read(String json, Set<String> columns) {
    try {
      ImportMapping mapping = MappingReader.read(json);
      check(mapping, columns);
      return mapping;
    } catch (Problem problem) {
      throw MappingLines.addTo(problem, json);
    }
  }

  private void check(ImportMapping mapping, Set<String> columns) {
    List<FieldProblem> problems = new ArrayList<>();
    checkSource(mapping, problems);
    checkKey(mapping, columns, problems);
    checkMissing(mapping, problems);
    mapping.fields().forEach((field, rule) -> checkRule(field, rule, columns, problems));
    if (!problems.isEmpty()) {
      throw Problem.invalid(problems);
    }
  }

  private static void checkSource(ImportMapping mapping, List<FieldProblem> problems) {
    if (Text.isBlank(mapping.source())) {
      problems.add(problem("source", "NotBlank", Map.of()));
    } else if (Characters.count(mapping.source()) > SOURCE_LENGTH) {
      problems.add(problem("source", "Size", Map.of("max", SOURCE_LENGTH)));
    }
  }

  private static void checkKey(
      ImportMapping mapping, Set<String> columns, List<FieldProblem> problems) {
    if (mapping.key() == null) {
      problems.add(problem("key", "NotNull", Map.of()));
      return;
    }
    checkColumns("key", mapping.key(), columns, problems);
    if (mapping.key().columns().isEmpty()) {
      problems.add(problem("key", "NO_COLUMN", Map.of()));
    }
  }

  private static void checkMissing(ImportMapping mapping, List<FieldProblem> problems) {
    ImportField.REQUIRED.stream()
        .filter(field -> !mapping.fields().containsKey(field))
        .sorted()
        .forEach(field -> problems.add(problem(path(field), "NotNull", Map.of())));
    if (!mapping.fields().containsKey(ImportField.CUSTOMER_NAME)
        && !mapping.fields().containsKey(ImportField.CUSTOMER_ANONYMOUS)) {
      problems.add(problem(path(ImportField.CUSTOMER_NAME), "NameOrAnonymous", Map.of()));
    }
  }

  private void checkRule(
      ImportField field, FieldRule rule, Set<String> columns, List<FieldProblem> problems) {
    if (rule == null || rule.from() == null) {
      problems.add(problem(path(field), "NotNull", Map.of()));
      return;
    }
    checkColumns(path(field), rule.from(), columns, problems);
    rule.fixedValues()
        .distinct()
        .filter(value -> !isKnown(field, value))
        .forEach(
            value -> problems.add(problem(path(field), "UNKNOWN_VALUE", Map.of("value", value))));
  }

  private static void checkColumns(
      String path, Template template, Set<String> columns, List<FieldProblem> problems) {
    template.columns().stream()
        .filter(column -> !columns.contains(column))
        .forEach(column -> problems.add(problem(path, "UNKNOWN_COLUMN", Map.of("value", column))));
    if (columns.contains(template.source())) {
      problems.add(problem(path, "BRACES_MISSING", Map.of("value", template.source())));
    }
  }

  private boolean isKnown(ImportField field, String value) {
    return field == ImportField.CATEGORY
        ? categories.find(Category.Tree.COMPLAINT, value).isPresent()
        : field.takes(value);
  }

  private static String path(ImportField field) {
    return "fields." + field.path();
  }

  private static FieldProblem problem(String path, String code, Map<String, Object> parameters) {
    return new FieldProblem(MappingReader.FIELD + "." + path, code, parameters);
  }
}
