package org.opencomplaint.ejb.payroll;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.util.List;
import org.opencomplaint.ejb.digest.Sha256;
import org.opencomplaint.ejb.json.Json;

/** What tells the figures of a statement from any others: whoever confirms one confirms those. */
final class Fingerprint {
  private Fingerprint() {}

  /** SHA-256 of all lines, in hexadecimal. */
  static String of(List<StatementRow> rows, List<RewardRow> rewards) {
    try {
      return Sha256.of(Json.mapper().writeValueAsString(List.of(rows, rewards)));
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
