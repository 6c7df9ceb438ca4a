package org.opencomplaint.ejb.payroll;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.opencomplaint.core.money.Money;

/** Writes a statement as a workbook: amounts are numbers, the heading stays, sums are formulas. */
final class StatementXlsx {
  private static final String AMOUNT = "#,##0.00";
  private static final double[] WIDTHS = {
    12, 14, 12, 18, 32, 14, 14, 14, 14, 14, 14, 14, 14, 34, 14, 14
  };

  private final Statement statement;
  private final Worksheet sheet;

  private StatementXlsx(Statement statement, Worksheet sheet) {
    this.statement = statement;
    this.sheet = sheet;
  }

  static byte[] write(Statement statement) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (Workbook workbook = new Workbook(bytes, "complaint", "1.0")) {
        new StatementXlsx(statement, workbook.newWorksheet(statement.month().toString())).fill();
        if (!statement.rewards().isEmpty()) {
          RewardSheet.fill(workbook.newWorksheet(StatementColumn.text("REWARDS")), statement);
        }
      }
      return StableArchive.of(bytes.toByteArray());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void fill() {
    for (StatementColumn column : StatementColumn.values()) {
      int at = column.ordinal();
      sheet.width(at, WIDTHS[at]);
      sheet.inlineString(0, at, column.heading());
      sheet.style(0, at).bold().wrapText(true).set();
      for (int line = 0; line < statement.lines().size(); line++) {
        put(line + 1, at, column.value(statement, statement.lines().get(line)));
      }
      if (column.isSummed()) {
        sum(at);
      }
    }
    int last = statement.lines().size() + 1;
    sheet.inlineString(last, 0, StatementColumn.text("TOTAL"));
    sheet.range(last, 0, last, StatementColumn.values().length - 1).style().bold().set();
    sheet.freezePane(0, 1);
  }

  private void put(int row, int at, Object value) {
    if (value instanceof Money money) {
      sheet.value(row, at, money.amount());
      sheet.style(row, at).format(AMOUNT).set();
    } else if (value != null) {
      sheet.inlineString(row, at, value.toString());
    }
  }

  private void sum(int at) {
    int last = statement.lines().size() + 1;
    char column = (char) ('A' + at);
    if (statement.lines().isEmpty()) {
      sheet.value(last, at, Money.ZERO.amount());
    } else {
      sheet.formula(last, at, "SUM(" + column + "2:" + column + last + ")");
    }
    sheet.style(last, at).format(AMOUNT).set();
  }
}
