package org.opencomplaint.ejb.imports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencomplaint.core.category.Categories;
import org.opencomplaint.core.category.Category;
import org.opencomplaint.ejb.csv.CsvFile;
import org.opencomplaint.ejb.csv.CsvRow;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;

/** A mapping and rows for tests. */
final class Mappings {
  static final Set<String> COLUMNS = Set.of("单号", "类型", "说明", "姓名", "电话", "时间", "金额");

  static final String ORDERS =
      """
      {
        "source": "OLD-CRM",
        "key": "{单号}",
        "dateFormat": "yyyy/M/d H:mm",
        "fields": {
          "channel": "PHONE",
          "severity": "GENERAL",
          "category": {
            "from": "{类型}",
            "values": {"坏了": "PRODUCT_QUALITY.FAILURE", "晚到": "POSTAL.LATENESS"}
          },
          "customer.name": "{姓名}",
          "customer.phone": "{电话}",
          "facts": "{类型}[: {说明}]",
          "demand.remedy": "COMPENSATION",
          "demand.amount": "{金额}",
          "occurredAt": "{时间}"
        }
      }
      """;

  private Mappings() {}

  static CsvRow row(String csv) throws Exception {
    try (var rows = CsvFile.of(csv.getBytes(java.nio.charset.StandardCharsets.UTF_8)).rows()) {
      return rows.findFirst().orElseThrow();
    }
  }

  static List<FieldProblem> problems(Runnable refused) {
    try {
      refused.run();
      return List.of();
    } catch (Problem problem) {
      return problem.fields();
    }
  }

  /** A tree with these nodes. */
  static Categories tree(String... codes) {
    return (tree, code) ->
        Set.of(codes).contains(code) ? Optional.of(new Node()) : Optional.empty();
  }

  private static final class Node extends Category {}
}
