package org.opencomplaint.ejb.table;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.SplitCharacter;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.DefaultSplitCharacter;
import com.lowagie.text.pdf.PdfChunk;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.print.PrintFont;
import org.opencomplaint.ejb.print.PrintedText;

/**
 * A table on A4 across: its title once, its headings and the page's number on every page. The first
 * rows say how wide the columns are.
 */
final class PrintedTable implements TableWriter {
  private static final float MARGIN = 28;
  private static final float TEXT = 7.5f;
  private static final float SMALL_TEXT = 5.5f;
  private static final float PADDING = 3;
  private static final int MANY_COLUMNS = 20;
  private static final int KEPT = 100;
  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /** Complaint numbers and days stay in one line. */
  private static final SplitCharacter NOT_AT_DASHES =
      new DefaultSplitCharacter() {
        @Override
        public boolean isSplitCharacter(
            int start, int current, int end, char[] text, PdfChunk[] chunks) {
          return text[current] != '-' && super.isSplitCharacter(start, current, end, text, chunks);
        }
      };

  private final Document pages = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, MARGIN);
  private final List<String> headings;
  private final List<List<?>> first = new ArrayList<>();
  private final float size;
  private PdfPTable table;
  private int rows;

  PrintedTable(OutputStream file, String title, List<String> headings) {
    this.headings = headings;
    PdfWriter.getInstance(pages, file).setPageEvent(new PageNumber());
    pages.addTitle(title);
    pages.open();
    Paragraph heading = new Paragraph(PrintedText.of(title, PrintFont.bold(14)));
    heading.setAlignment(Element.ALIGN_CENTER);
    heading.setSpacingAfter(8);
    pages.add(heading);
    size = headings.size() > MANY_COLUMNS ? SMALL_TEXT : TEXT;
  }

  @Override
  public void row(List<?> cells) {
    if (table != null) {
      print(cells);
      return;
    }
    first.add(cells);
    if (first.size() == KEPT) {
      begin();
    }
  }

  @Override
  public void close() {
    if (table == null) {
      begin();
    }
    table.setComplete(true);
    pages.add(table);
    pages.close();
  }

  private void begin() {
    ColumnWidths widths = new ColumnWidths(PrintFont.regular(size), 2 * PADDING);
    table = new PdfPTable(widths.of(headings, first.stream().map(PrintedTable::texts).toList()));
    table.setWidthPercentage(100);
    table.setHeaderRows(1);
    table.setComplete(false);
    for (int column = 0; column < headings.size(); column++) {
      table.addCell(cell(headings.get(column), PrintFont.bold(size), hasFigures(column)));
    }
    first.forEach(this::print);
  }

  private boolean hasFigures(int column) {
    return first.stream().anyMatch(row -> isFigure(row.get(column)));
  }

  private void print(List<?> cells) {
    cells.forEach(
        value -> table.addCell(cell(text(value), PrintFont.regular(size), isFigure(value))));
    rows++;
    if (rows % KEPT == 0) {
      pages.add(table);
    }
  }

  private static PdfPCell cell(String text, Font font, boolean right) {
    PdfPCell cell = new PdfPCell(PrintedText.of(text, font, NOT_AT_DASHES));
    cell.setHorizontalAlignment(right ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
    cell.setBorderWidth(0.4f);
    cell.setPadding(PADDING);
    return cell;
  }

  private static boolean isFigure(Object value) {
    return value instanceof Money || value instanceof Number || value instanceof Share;
  }

  private static List<String> texts(List<?> cells) {
    return cells.stream().map(PrintedTable::text).toList();
  }

  private static String text(Object value) {
    if (value instanceof LocalDateTime moment) {
      return MINUTES.format(moment);
    }
    if (value instanceof Money amount) {
      return String.format(Locale.ROOT, "%,.2f", amount.amount());
    }
    return value == null ? "" : value.toString();
  }

  private static final class PageNumber extends PdfPageEventHelper {
    @Override
    public void onEndPage(PdfWriter writer, Document page) {
      ColumnText.showTextAligned(
          writer.getDirectContent(),
          Element.ALIGN_CENTER,
          new Phrase(String.valueOf(page.getPageNumber()), PrintFont.regular(TEXT)),
          page.getPageSize().getWidth() / 2,
          MARGIN / 2,
          0);
    }
  }
}
