package org.opencomplaint.ejb.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.opencomplaint.core.money.Money;

/**
 * A workbook: amounts are numbers, days are days, and the heading stays in sight. A sheet takes a
 * little more than a million rows; those that are left go on in another.
 */
final class XlsxTable implements TableWriter {
  private static final int ROWS_OF_A_SHEET = 1_048_576;
  private static final int KEPT = 500;
  private static final double WIDTH = 18;

  private final Workbook workbook;
  private final String title;
  private final List<String> headings;
  private final int most;
  private Worksheet sheet;
  private int sheets;
  private int next;

  XlsxTable(OutputStream file, String title, List<String> headings) throws IOException {
    this(file, title, headings, ROWS_OF_A_SHEET);
  }

  /** With fewer rows on a sheet, the heading included. */
  XlsxTable(OutputStream file, String title, List<String> headings, int most) throws IOException {
    workbook = new Workbook(file, "complaint", "1.0");
    this.title = title;
    this.headings = headings;
    this.most = most;
    begin();
  }

  private void begin() throws IOException {
    sheets++;
    sheet = workbook.newWorksheet(sheets == 1 ? title : title + " " + sheets);
    sheet.freezePane(0, 1);
    next = 0;
    for (int at = 0; at < headings.size(); at++) {
      sheet.width(at, WIDTH);
      sheet.style(0, at).bold().set();
    }
    put(headings);
  }

  @Override
  public void row(List<?> cells) throws IOException {
    if (next == most) {
      sheet.finish();
      begin();
    }
    put(cells);
  }

  private void put(List<?> cells) throws IOException {
    for (int at = 0; at < cells.size(); at++) {
      put(at, cells.get(at));
    }
    next++;
    if (next % KEPT == 0) {
      sheet.flush();
    }
  }

  private void put(int at, Object value) {
    if (value instanceof Money money) {
      sheet.value(next, at, money.amount());
      sheet.style(next, at).format("#,##0.00").set();
    } else if (value instanceof Share share) {
      sheet.value(next, at, share.value());
      sheet.style(next, at).format("0.0%").set();
    } else if (value instanceof Number number) {
      sheet.value(next, at, number);
    } else if (value instanceof LocalDate day) {
      sheet.value(next, at, day);
      sheet.style(next, at).format("yyyy-mm-dd").set();
    } else if (value instanceof LocalDateTime moment) {
      sheet.value(next, at, moment);
      sheet.style(next, at).format("yyyy-mm-dd hh:mm").set();
    } else if (value != null) {
      sheet.inlineString(next, at, value.toString());
    }
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
