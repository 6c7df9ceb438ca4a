package org.opencomplaint.ejb.print;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;

/** Which page of how many, below each, once that is known; and the boxes around ticks. */
final class PageMarks extends PdfPageEventHelper {
  static final String TICKED = "ticked";

  private static final float HEIGHT = 14;
  private static final float BOTTOM = 16;
  private static final float BOX = 7.6f;

  private final String pages;
  private final List<PdfTemplate> places = new ArrayList<>();

  PageMarks(String pages) {
    this.pages = pages;
  }

  @Override
  public void onEndPage(PdfWriter writer, Document page) {
    PdfContentByte content = writer.getDirectContent();
    PdfTemplate place = content.createTemplate(page.getPageSize().getWidth(), HEIGHT);
    content.addTemplate(place, 0, BOTTOM);
    places.add(place);
  }

  @Override
  public void onCloseDocument(PdfWriter writer, Document page) {
    for (int at = 0; at < places.size(); at++) {
      ColumnText.showTextAligned(
          places.get(at),
          Element.ALIGN_CENTER,
          new Phrase(MessageFormat.format(pages, at + 1, places.size()), PrintFont.regular(8)),
          page.getPageSize().getWidth() / 2,
          4,
          0);
    }
  }

  @Override
  public void onGenericTag(PdfWriter writer, Document page, Rectangle place, String text) {
    PdfContentByte content = writer.getDirectContent();
    content.setLineWidth(0.5f);
    content.rectangle(
        (place.getLeft() + place.getRight() - BOX) / 2, place.getBottom() + 0.3f, BOX, BOX);
    content.stroke();
  }
}
