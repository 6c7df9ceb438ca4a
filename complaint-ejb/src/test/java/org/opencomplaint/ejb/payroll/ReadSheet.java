package org.opencomplaint.ejb.payroll;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A workbook's first sheet, read back the way a spreadsheet program does. */
final class ReadSheet {
  private static final Pattern SUM = Pattern.compile("SUM\\(([A-Z]+)(\\d+):\\1(\\d+)\\)");

  private final Map<String, Element> cells = new HashMap<>();
  private final Document sheet;

  ReadSheet(byte[] workbook) throws Exception {
    sheet = parse(workbook);
    NodeList found = sheet.getElementsByTagName("c");
    for (int i = 0; i < found.getLength(); i++) {
      Element cell = (Element) found.item(i);
      cells.put(cell.getAttribute("r"), cell);
    }
  }

  private static Document parse(byte[] workbook) throws Exception {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
          return DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(zip.readAllBytes()));
        }
      }
    }
    throw new IOException("no sheet");
  }

  /** The rows that stay when one scrolls. */
  int frozenRows() {
    Element pane = (Element) sheet.getElementsByTagName("pane").item(0);
    return pane.getAttribute("state").equals("frozen")
        ? (int) Double.parseDouble(pane.getAttribute("ySplit"))
        : 0;
  }

  /** Whether a cell is a number, not a text that looks like one. */
  boolean isNumber(String address) {
    Element cell = cells.get(address);
    return !cell.getAttribute("t").equals("inlineStr") && inside(cell, "v") != null;
  }

  /** What a cell shows. */
  String text(String address) {
    return inside(cells.get(address), "t");
  }

  /** The value of a number, or of a formula, which is reckoned. */
  BigDecimal value(String address) {
    Element cell = cells.get(address);
    String formula = inside(cell, "f");
    if (formula == null) {
      return new BigDecimal(inside(cell, "v"));
    }
    Matcher sum = SUM.matcher(formula);
    if (!sum.matches()) {
      throw new IllegalArgumentException(formula);
    }
    return IntStream.rangeClosed(Integer.parseInt(sum.group(2)), Integer.parseInt(sum.group(3)))
        .mapToObj(row -> value(sum.group(1) + row))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String inside(Element cell, String tag) {
    NodeList found = cell.getElementsByTagName(tag);
    return found.getLength() == 0 ? null : found.item(0).getTextContent();
  }
}
