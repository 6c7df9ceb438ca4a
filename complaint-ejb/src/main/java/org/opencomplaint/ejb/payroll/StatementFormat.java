package org.opencomplaint.ejb.payroll;

import java.util.function.Function;

/** The files in which a statement is handed out. */
public enum StatementFormat {
  CSV("text/csv;charset=UTF-8", StatementCsv::write),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", StatementXlsx::write),
  JSON("application/json", StatementJson::write);

  private final String mediaType;
  private final Function<Statement, byte[]> writer;

  StatementFormat(String mediaType, Function<Statement, byte[]> writer) {
    this.mediaType = mediaType;
    this.writer = writer;
  }

  /** How HTTP calls it. */
  public String mediaType() {
    return mediaType;
  }

  byte[] write(Statement statement) {
    return writer.apply(statement);
  }
}
