package org.opencomplaint.ejb.print;

import com.lowagie.text.Chunk;
import com.lowagie.text.Element;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPCell;
import java.awt.Color;
import java.util.List;

/** What the boxes of a form are made of. */
final class Boxes {
  static final float TEXT = 9.5f;
  static final Color SHADE = new Color(0xEE, 0xEE, 0xEE);
  private static final float LEADING = 15;
  private static final float LINE = 0.6f;
  private static final float PADDING = 5;

  /** The typeface has no ☐ and ☑; a tick gets its box from {@link PageMarks}. */
  private static final String EMPTY = "□";

  private static final String TICK = "√";

  private Boxes() {}

  static PdfPCell plain(Phrase text, int alignment) {
    PdfPCell cell = new PdfPCell(text);
    cell.setBorder(0);
    cell.setPaddingBottom(6);
    cell.setHorizontalAlignment(alignment);
    return cell;
  }

  static PdfPCell label(String text) {
    PdfPCell cell = new PdfPCell(PrintedText.of(text, PrintFont.regular(TEXT)));
    cell.setLeading(0, 1.25f);
    cell.setBorderWidth(LINE);
    cell.setPadding(PADDING);
    cell.setHorizontalAlignment(Element.ALIGN_CENTER);
    cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
    return cell;
  }

  static PdfPCell box(List<Paragraph> texts) {
    PdfPCell cell = new PdfPCell();
    cell.setBorderWidth(LINE);
    cell.setPadding(PADDING);
    cell.setPaddingTop(1);
    cell.setMinimumHeight(LEADING + 2 * PADDING - 1);
    texts.forEach(cell::addElement);
    return cell;
  }

  static Paragraph text(String text) {
    Paragraph paragraph = new Paragraph(LEADING);
    paragraph.setFont(PrintFont.regular(TEXT));
    paragraph.addAll(words(text));
    return paragraph;
  }

  static Paragraph choices(List<Choice> choices) {
    Paragraph line = new Paragraph(LEADING);
    for (Choice choice : choices) {
      Chunk mark = new Chunk(choice.ticked() ? TICK : EMPTY, PrintFont.regular(TEXT));
      if (choice.ticked()) {
        mark.setGenericTag(PageMarks.TICKED);
      }
      line.add(mark);
      line.addAll(words(" " + choice.text() + "   "));
    }
    return line;
  }

  private static List<Chunk> words(String text) {
    return PrintedText.chunks(text, PrintFont.regular(TEXT), new LineBreaks());
  }
}
