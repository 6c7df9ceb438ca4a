package org.opencomplaint.ejb.print;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * A form on A4 in the layout Chinese offices expect: the title in the middle, the form's number at
 * the right, boxes with a label and what is said to it, lines to sign on at the end.
 */
public final class PrintedForm {
  private static final float MARGIN = 48;
  private static final float TEXT = 9.5f;
  private static final float LEADING = 15;
  private static final float LINE = 0.6f;
  private static final int COLUMNS = 4;
  private static final float[] WIDTHS = {15, 35, 15, 35};

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Document page = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
  private final PdfPTable boxes = new PdfPTable(WIDTHS);

  /**
   * Starts a form.
   *
   * @param head what stands above the boxes at the left, such as the organisation's form
   * @param number the form's number, at the right
   */
  public PrintedForm(String title, String head, String number) {
    PdfWriter.getInstance(page, bytes);
    page.addTitle(title + " " + number);
    page.open();
    Paragraph heading = new Paragraph(title, PrintFont.bold(20));
    heading.setAlignment(Element.ALIGN_CENTER);
    heading.setSpacingAfter(10);
    page.add(heading);
    page.add(above(head, number));
    boxes.setWidthPercentage(100);
  }

  /** A box over the whole width. */
  public PrintedForm row(String label, String text) {
    return row(label, List.of(text));
  }

  /** A box over the whole width, with a paragraph for each text. */
  public PrintedForm row(String label, List<String> texts) {
    boxes.addCell(label(label));
    PdfPCell cell = box();
    texts.forEach(text -> cell.addElement(text(text)));
    cell.setColspan(COLUMNS - 1);
    boxes.addCell(cell);
    return this;
  }

  /** Half a row: a second one follows it. */
  public PrintedForm half(String label, String text) {
    boxes.addCell(label(label));
    PdfPCell cell = box();
    cell.addElement(text(text));
    cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
    boxes.addCell(cell);
    return this;
  }

  /** A row of empty boxes to sign in, with what stands in each. */
  public PrintedForm signatures(List<String> texts) {
    PdfPTable signatures = new PdfPTable(texts.size());
    texts.forEach(
        text -> {
          PdfPCell cell = box();
          cell.addElement(text(text));
          cell.setMinimumHeight(64);
          signatures.addCell(cell);
        });
    PdfPCell all = new PdfPCell(signatures);
    all.setColspan(COLUMNS);
    boxes.addCell(all);
    return this;
  }

  /** The finished PDF, with a note in small print below the boxes. */
  public byte[] finish(String note) {
    page.add(boxes);
    Paragraph small = new Paragraph(LEADING - 3, note, PrintFont.regular(8));
    small.setSpacingBefore(8);
    page.add(small);
    page.close();
    return bytes.toByteArray();
  }

  private static PdfPTable above(String head, String number) {
    PdfPTable line = new PdfPTable(2);
    line.setWidthPercentage(100);
    line.addCell(plain(head, Element.ALIGN_LEFT));
    line.addCell(plain(number, Element.ALIGN_RIGHT));
    return line;
  }

  private static PdfPCell plain(String text, int alignment) {
    PdfPCell cell = new PdfPCell(new Phrase(text, PrintFont.regular(TEXT)));
    cell.setBorder(0);
    cell.setPaddingBottom(6);
    cell.setHorizontalAlignment(alignment);
    return cell;
  }

  private static PdfPCell label(String text) {
    PdfPCell cell = new PdfPCell(new Phrase(text, PrintFont.regular(TEXT)));
    cell.setBorderWidth(LINE);
    cell.setPadding(6);
    cell.setHorizontalAlignment(Element.ALIGN_CENTER);
    cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
    return cell;
  }

  private static PdfPCell box() {
    PdfPCell cell = new PdfPCell();
    cell.setBorderWidth(LINE);
    cell.setPadding(6);
    cell.setPaddingTop(2);
    return cell;
  }

  private static Paragraph text(String text) {
    Chunk words = new Chunk(text, PrintFont.regular(TEXT));
    words.setSplitCharacter(new LineBreaks());
    return new Paragraph(LEADING, words);
  }
}
