package org.opencomplaint.ejb.payroll;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import org.opencomplaint.ejb.json.Json;

/** Writes a statement as JSON. */
final class StatementJson {
  private StatementJson() {}

  static byte[] write(Statement statement) {
    try {
      return Json.mapper().writeValueAsBytes(statement);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
