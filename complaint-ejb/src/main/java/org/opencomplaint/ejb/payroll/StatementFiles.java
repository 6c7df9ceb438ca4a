package org.opencomplaint.ejb.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import org.opencomplaint.core.payroll.PayrollPeriod;
import org.opencomplaint.ejb.digest.Sha256;
import org.opencomplaint.ejb.sql.Row;

/** Writes statements as files; of a closed month the same bytes for ever. */
@ApplicationScoped
class StatementFiles {
  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** Keeps the files of a month that is being closed. */
  void keep(PayrollPeriod period, Statement statement) {
    for (StatementFormat format : StatementFormat.values()) {
      byte[] bytes = format.write(statement);
      entities
          .createNativeQuery(
              "insert into statement_file (period_id, format, bytes, sha256)"
                  + " values (?1, ?2, ?3, ?4)")
          .setParameter(1, period.id())
          .setParameter(2, format.name())
          .setParameter(3, bytes)
          .setParameter(4, Sha256.of(bytes))
          .executeUpdate();
    }
  }

  /** The file that was kept when the month was closed. */
  StatementFile kept(PayrollPeriod period, StatementFormat format) {
    Row row =
        Row.of(
                entities
                    .createNativeQuery(
                        "select bytes, sha256 from statement_file"
                            + " where period_id = ?1 and format = ?2")
                    .setParameter(1, period.id())
                    .setParameter(2, format.name()))
            .get(0);
    return file(period, format, row.bytes(), row.text());
  }

  /** The file of a month that is not closed. */
  StatementFile preview(PayrollPeriod period, Statement statement, StatementFormat format) {
    byte[] bytes = format.write(statement);
    return file(period, format, bytes, Sha256.of(bytes));
  }

  private static StatementFile file(
      PayrollPeriod period, StatementFormat format, byte[] bytes, String sha256) {
    String name = "deductions-" + period.month() + "." + format.name().toLowerCase(Locale.ROOT);
    return new StatementFile(name, format.mediaType(), bytes, sha256);
  }
}
