package org.opencomplaint.ejb.payroll;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.util.List;
import org.opencomplaint.ejb.digest.Sha256;
import org.opencomplaint.ejb.json.Json;

/** What tells the figures of a statement from any others: whoever confirms one confirms those. */
final class Fingerprint {
  private Fingerprint() {}

  /** SHA-256 of the lines, in hexadecimal. */
  static String of(List<StatementRow> rows) {
    try {
      return Sha256.of(Json.mapper().writeValueAsString(rows));
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
