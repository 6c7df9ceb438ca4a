package org.opencomplaint.ejb.print;

import java.util.List;

/**
 * A table within a form.
 *
 * @param widths of the columns, as parts of their sum
 * @param rows each with a text for every column
 */
public record FormTable(float[] widths, List<String> headings, List<List<String>> rows) {}
