package org.opencomplaint.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.opencomplaint.core.complaint.action.Channel;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.category.CategoryName;
import org.opencomplaint.ejb.dashboard.StatisticsBy;
import org.opencomplaint.ejb.dashboard.StatisticsTable;
import org.opencomplaint.ejb.dashboard.StatisticsTable.Compared;
import org.opencomplaint.ejb.dashboard.StatisticsTable.Part;
import org.opencomplaint.ejb.dashboard.Tally;
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

  /** What stands over the labels of the rows; with columns, what the cells say, too. */
  String corner(StatisticsTable table, StatisticsColumn measure) {
    String rows = texts.get("statistics.by." + table.by());
    return table.across() == null
        ? rows
        : texts.of("statistics.corner", rows, texts.get("statistics.column." + measure));
  }

  /** What stands over a column. */
  String heading(StatisticsTable table, StatisticsSlot slot) {
    if (table.across() == null) {
      return texts.get("statistics.column." + slot.measure());
    }
    return slot.part() == null ? texts.get("statistics.total") : label(table.across(), slot.part());
  }

  /** A row; the total of all rows if its part is null. */
  StatisticsRow row(StatisticsTable table, Part part, List<StatisticsSlot> slots) {
    RegisterLink all = all(table).within(table.from(), table.to());
    return row(
        label(table, part),
        slots,
        table.across(),
        column -> table.at(part, column),
        part == null ? all : link(table.by(), part, all));
  }

  /** All complaints of what is compared with; it has other months than the columns. */
  StatisticsRow compared(StatisticsTable table, List<StatisticsSlot> slots) {
    Compared compared = table.compared();
    return row(
        texts.get("statistics.total." + compared.comparison()),
        slots,
        table.across(),
        column ->
            column != null && table.across() == StatisticsBy.MONTH ? null : compared.at(column),
        all(table).within(compared.from(), compared.to()));
  }

  /** What the complaints of a row have in common. */
  String label(StatisticsTable table, Part part) {
    return part == null ? texts.get("statistics.total") : label(table.by(), part);
  }

  private String label(StatisticsBy by, Part part) {
    return switch (by) {
      case MONTH -> formats.month(YearMonth.parse(part.code()));
      case BRANCH, CATEGORY ->
          choices.label(new CategoryName(part.code(), part.nameZh(), part.nameEn()));
      case DEPARTMENT -> part.nameZh();
      case CHANNEL -> texts.label(Channel.valueOf(part.code()));
      case SEVERITY -> texts.label(Severity.valueOf(part.code()));
    };
  }

  private static RegisterLink all(StatisticsTable table) {
    return RegisterLink.of(table.department());
  }

  private static RegisterLink link(StatisticsBy by, Part part, RegisterLink some) {
    return switch (by) {
      case MONTH -> some.within(part.from(), part.to());
      case BRANCH, CATEGORY -> some.about(part.code(), part.divided());
      case DEPARTMENT -> some.with("department", part.code());
      case CHANNEL -> some.with("channel", part.code());
      case SEVERITY -> some.with("severity", part.code());
    };
  }

  private StatisticsRow row(
      String label,
      List<StatisticsSlot> slots,
      StatisticsBy across,
      Function<Part, Tally> tallies,
      RegisterLink link) {
    return new StatisticsRow(
        label,
        slots.stream()
            .map(
                slot ->
                    cell(
                        slot.measure(),
                        tallies.apply(slot.part()),
                        slot.part() == null ? link : link(across, slot.part(), link)))
            .toList());
  }

  /** What is said of some complaints; nothing if there is no tally of them. */
  private StatisticsRow.Cell cell(StatisticsColumn measure, Tally tally, RegisterLink link) {
    if (tally == null) {
      return new StatisticsRow.Cell("", null);
    }
    Object value = measure.of(tally);
    return new StatisticsRow.Cell(text(value), isNothing(value) ? null : measure.link(link).href());
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
