package org.opencomplaint.ejb.imports;

import java.time.ZoneId;
import java.util.Map;

/**
 * What the columns of a file mean, as an administrator writes it in JSON (see docs/import.md).
 *
 * @param source the name of the system the file comes from
 * @param key which columns tell its complaints apart
 * @param timeZone of the times that name none
 * @param fields how each field of the registration is filled
 */
record ImportMapping(
    String source,
    Template key,
    ZoneId timeZone,
    DateFormat dateFormat,
    Map<ImportField, FieldRule> fields) {
  private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

  /** Our zone and ISO dates when left out. */
  ImportMapping {
    timeZone = timeZone == null ? HERE : timeZone;
    dateFormat = dateFormat == null ? DateFormat.ISO : dateFormat;
    fields = fields == null ? Map.of() : fields;
  }
}
