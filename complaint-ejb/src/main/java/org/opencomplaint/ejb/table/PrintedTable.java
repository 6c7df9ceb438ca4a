package org.opencomplaint.ejb.table;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.print.PrintFont;

/** A table on A4 across: its title once, its headings and the page's number on every page. */
final class PrintedTable implements TableWriter {
  private static final float MARGIN = 28;
  private static final float TEXT = 7.5f;
  private static final float SMALL_TEXT = 5.5f;
  private static final int MANY_COLUMNS = 20;
  private static final int WIDTH_OF_LABELS = 4;
  private static final int KEPT = 100;
  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Document pages = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, MARGIN);
  private final PdfPTable table;
  private final float size;
  private int rows;

  PrintedTable(OutputStream file, String title, List<String> headings) {
    PdfWriter.getInstance(pages, file).setPageEvent(new PageNumber());
    pages.addTitle(title);
    pages.open();
    Paragraph heading = new Paragraph(title, PrintFont.bold(14));
    heading.setAlignment(Element.ALIGN_CENTER);
    heading.setSpacingAfter(8);
    pages.add(heading);
    size = headings.size() > MANY_COLUMNS ? SMALL_TEXT : TEXT;
    table = new PdfPTable(widths(headings.size()));
    table.setWidthPercentage(100);
    table.setHeaderRows(1);
    table.setComplete(false);
    headings.forEach(text -> table.addCell(cell(text, true)));
  }

  /** Where there are many columns, the first has room for what its row is about. */
  private static float[] widths(int columns) {
    float[] widths = new float[columns];
    Arrays.fill(widths, 1);
    widths[0] = columns > MANY_COLUMNS ? WIDTH_OF_LABELS : 1;
    return widths;
  }

  @Override
  public void row(List<?> cells) {
    cells.forEach(value -> table.addCell(cell(value, false)));
    rows++;
    if (rows % KEPT == 0) {
      pages.add(table);
    }
  }

  @Override
  public void close() {
    table.setComplete(true);
    pages.add(table);
    pages.close();
  }

  private PdfPCell cell(Object value, boolean heading) {
    boolean figure = value instanceof Money || value instanceof Number || value instanceof Share;
    PdfPCell cell =
        new PdfPCell(
            new Phrase(text(value), heading ? PrintFont.bold(size) : PrintFont.regular(size)));
    cell.setHorizontalAlignment(figure ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
    cell.setBorderWidth(0.4f);
    cell.setPadding(3);
    return cell;
  }

  private static String text(Object value) {
    if (value instanceof LocalDateTime moment) {
      return MINUTES.format(moment);
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
