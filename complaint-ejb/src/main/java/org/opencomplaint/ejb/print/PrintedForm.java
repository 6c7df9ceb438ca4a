package org.opencomplaint.ejb.print;

import static org.opencomplaint.ejb.print.Boxes.TEXT;
import static org.opencomplaint.ejb.print.Boxes.box;
import static org.opencomplaint.ejb.print.Boxes.label;
import static org.opencomplaint.ejb.print.Boxes.plain;
import static org.opencomplaint.ejb.print.Boxes.text;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * A form on A4 in the layout Chinese offices expect: the title in the middle, the form's number at
 * the right, boxes with a label and what is said to it, lines to sign on at the end. What does not
 * fit on a page goes on over the next one, under the same head.
 */
public final class PrintedForm {
  private static final float MARGIN = 48;
  private static final float TOP = 36;
  private static final float NOTE_LEADING = 12;
  private static final float SIGNATURE_HEIGHT = 64;
  private static final int COLUMNS = 4;
  private static final float[] WIDTHS = {15, 35, 15, 35};

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Document page = new Document(PageSize.A4, MARGIN, MARGIN, TOP, TOP);
  private final PdfPTable boxes = new PdfPTable(WIDTHS);

  /** Starts a form. */
  public PrintedForm(FormHead head) {
    PdfWriter.getInstance(page, bytes).setPageEvent(new PageMarks(head.pages()));
    page.addTitle(head.title() + " " + head.number());
    page.open();
    boxes.setWidthPercentage(100);
    boxes.setSplitLate(false);
    head(head);
  }

  private void head(FormHead head) {
    if (head.organisation() != null) {
      over(plain(PrintedText.of(head.organisation(), PrintFont.regular(12)), Element.ALIGN_CENTER));
    }
    over(plain(PrintedText.of(head.title(), PrintFont.bold(18)), Element.ALIGN_CENTER));
    PdfPCell form = plain(PrintedText.of(head.form(), PrintFont.regular(TEXT)), Element.ALIGN_LEFT);
    form.setColspan(COLUMNS / 2);
    boxes.addCell(form);
    PdfPCell number =
        plain(PrintedText.of(head.number(), PrintFont.regular(TEXT)), Element.ALIGN_RIGHT);
    number.setColspan(COLUMNS / 2);
    boxes.addCell(number);
    boxes.setHeaderRows(boxes.size());
  }

  /** A heading over the rows that follow. */
  public PrintedForm section(String title) {
    PdfPCell cell = label(title);
    cell.setHorizontalAlignment(Element.ALIGN_LEFT);
    cell.setBackgroundColor(Boxes.SHADE);
    return over(cell);
  }

  /** A box over the whole width. */
  public PrintedForm row(String label, String text) {
    return row(label, List.of(text));
  }

  /** A box over the whole width, with a paragraph for each text. */
  public PrintedForm row(String label, List<String> texts) {
    return beside(label, box(texts.stream().map(Boxes::text).toList()), COLUMNS - 1);
  }

  /** A box over the whole width with room to write on, where little or nothing is said. */
  public PrintedForm roomy(String label, String text, float height) {
    PdfPCell cell = box(List.of(text(text)));
    cell.setMinimumHeight(height);
    return beside(label, cell, COLUMNS - 1);
  }

  /** A box over the whole width that says which of several it is. */
  public PrintedForm choice(String label, List<Choice> choices) {
    return beside(label, box(List.of(Boxes.choices(choices))), COLUMNS - 1);
  }

  /** Half a row: a second one follows it. */
  public PrintedForm half(String label, String text) {
    return half(label, text(text));
  }

  /** Half a row that says which of several it is: a second one follows it. */
  public PrintedForm halfChoice(String label, List<Choice> choices) {
    return half(label, Boxes.choices(choices));
  }

  private PrintedForm half(String label, Paragraph text) {
    PdfPCell cell = box(List.of(text));
    cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
    return beside(label, cell, 1);
  }

  /** A table over the whole width. */
  public PrintedForm table(FormTable table) {
    PdfPTable cells = new PdfPTable(table.widths());
    table.headings().forEach(heading -> cells.addCell(label(heading)));
    table.rows().forEach(row -> row.forEach(text -> cells.addCell(box(List.of(text(text))))));
    return over(around(cells));
  }

  /** A row of empty boxes to sign in, with what stands in each. */
  public PrintedForm signatures(List<String> texts) {
    return signatures(texts, SIGNATURE_HEIGHT);
  }

  /** The same, so many points high. */
  public PrintedForm signatures(List<String> texts, float height) {
    PdfPTable signatures = new PdfPTable(texts.size());
    texts.forEach(
        text -> {
          PdfPCell cell = box(List.of(text(text)));
          cell.setMinimumHeight(height);
          signatures.addCell(cell);
        });
    return over(around(signatures));
  }

  /** The finished PDF, with a note in small print below the boxes. */
  public byte[] finish(String note) {
    page.add(boxes);
    Paragraph small = new Paragraph(NOTE_LEADING, note, PrintFont.regular(8));
    small.setSpacingBefore(8);
    page.add(small);
    page.close();
    return bytes.toByteArray();
  }

  private static PdfPCell around(PdfPTable cells) {
    cells.setSplitLate(false);
    PdfPCell cell = new PdfPCell(cells);
    cell.setBorder(0);
    return cell;
  }

  private PrintedForm beside(String label, PdfPCell cell, int columns) {
    boxes.addCell(label(label));
    cell.setColspan(columns);
    boxes.addCell(cell);
    return this;
  }

  private PrintedForm over(PdfPCell cell) {
    cell.setColspan(COLUMNS);
    boxes.addCell(cell);
    return this;
  }
}
