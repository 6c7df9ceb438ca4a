package org.opencomplaint.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.opencomplaint.core.complaint.action.Channel;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.category.CategoryName;
import org.opencomplaint.ejb.dashboard.Figures;
import org.opencomplaint.ejb.dashboard.StatisticsTable;
import org.opencomplaint.ejb.dashboard.StatisticsTable.Line;
import org.opencomplaint.ejb.table.Share;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.reference.Choices;
import org.opencomplaint.web.shell.Formats;

/** T4 投诉统计表 in the reader's language. */
@RequestScoped
class StatisticsWords {
  @Inject private Texts texts;
  @Inject private Formats formats;
  @Inject private Choices choices;

  List<String> headings() {
    return Arrays.stream(StatisticsColumn.values())
        .map(column -> texts.get("statistics.column." + column))
        .toList();
  }

  List<StatisticsRow> rows(StatisticsTable table) {
    return table.lines().stream()
        .map(line -> row(label(table, line), line.figures(), link(table, line)))
        .toList();
  }

  /** All complaints. */
  StatisticsRow total(StatisticsTable table) {
    return row(
        texts.get("statistics.total"),
        table.total().figures(),
        all(table).within(table.from(), table.to()));
  }

  /** All complaints of what is compared with. */
  StatisticsRow compared(StatisticsTable table) {
    return table.compared() == null
        ? null
        : row(
            texts.get("statistics.total." + table.compared().comparison()),
            table.compared().brought().figures(),
            all(table).within(table.compared().from(), table.compared().to()));
  }

  /** What the complaints of a line have in common. */
  String label(StatisticsTable table, Line line) {
    return switch (table.by()) {
      case MONTH -> formats.month(YearMonth.parse(line.code()));
      case BRANCH, CATEGORY ->
          choices.label(new CategoryName(line.code(), line.nameZh(), line.nameEn()));
      case DEPARTMENT -> line.nameZh();
      case CHANNEL -> texts.label(Channel.valueOf(line.code()));
      case SEVERITY -> texts.label(Severity.valueOf(line.code()));
    };
  }

  private static RegisterLink all(StatisticsTable table) {
    return RegisterLink.of(table.department());
  }

  private static RegisterLink link(StatisticsTable table, Line line) {
    RegisterLink days = all(table).within(line.from(), line.to());
    return switch (table.by()) {
      case MONTH -> days;
      case BRANCH, CATEGORY -> days.about(line.code(), line.divided());
      case DEPARTMENT -> days.with("department", line.code());
      case CHANNEL -> days.with("channel", line.code());
      case SEVERITY -> days.with("severity", line.code());
    };
  }

  private StatisticsRow row(String label, Figures figures, RegisterLink link) {
    return new StatisticsRow(
        label,
        Arrays.stream(StatisticsColumn.values())
            .map(column -> cell(column, figures, link))
            .toList());
  }

  private StatisticsRow.Cell cell(StatisticsColumn column, Figures figures, RegisterLink link) {
    Object value = column.of(figures);
    return new StatisticsRow.Cell(
        text(value), link == null || isNothing(value) ? null : column.link(link).href());
  }

  private static boolean isNothing(Object value) {
    return value == null
        || (value instanceof Long count && count == 0)
        || (value instanceof Share share && share.value().signum() == 0)
        || (value instanceof Money amount && amount.isZero());
  }

  private String text(Object value) {
    if (value instanceof Share share) {
      return formats.percent(share.value());
    }
    if (value instanceof Money amount) {
      return formats.amount(amount);
    }
    return value == null
        ? "–"
        : value instanceof Long count ? formats.count(count) : value.toString();
  }
}
