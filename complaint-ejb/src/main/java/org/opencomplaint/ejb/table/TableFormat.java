package org.opencomplaint.ejb.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** What a table can be saved as. */
public enum TableFormat {
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
    @Override
    public TableWriter open(OutputStream file, String title, List<String> headings)
        throws IOException {
      return new XlsxTable(file, title, headings);
    }
  },
  CSV("text/csv;charset=UTF-8") {
    @Override
    public TableWriter open(OutputStream file, String title, List<String> headings)
        throws IOException {
      return new CsvTable(file, headings);
    }
  },
  PDF("application/pdf") {
    @Override
    public TableWriter open(OutputStream file, String title, List<String> headings) {
      return new PrintedTable(file, title, headings);
    }
  };

  private final String mediaType;

  TableFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** What it is, for the {@code Content-Type}. */
  public String mediaType() {
    return mediaType;
  }

  /** The end of the file's name, such as {@code xlsx}. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Starts a table with its headings.
   *
   * @param title of the sheet or the printed pages
   */
  public abstract TableWriter open(OutputStream file, String title, List<String> headings)
      throws IOException;
}
