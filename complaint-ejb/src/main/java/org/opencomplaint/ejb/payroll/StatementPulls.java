package org.opencomplaint.ejb.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.opencomplaint.core.identity.ApiToken;
import org.opencomplaint.core.payroll.PayrollPeriod;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.sql.Row;
import org.opencomplaint.ejb.table.TableFormat;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.CallingToken;

/** Keeps for ever who took which statement, or which of its lines. */
@ApplicationScoped
class StatementPulls {
  private static final int SHOWN = 200;

  @Inject private Caller caller;
  @Inject private CallingToken callingToken;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** Whether a program takes it. */
  boolean byProgram() {
    return callingToken.find().isPresent();
  }

  /** The caller takes the file. */
  StatementFile record(PayrollPeriod period, StatementFormat format, StatementFile file) {
    Optional<ApiToken> token = callingToken.find();
    entities
        .createNativeQuery(
            "insert into statement_pull"
                + " (id, period_id, format, closed, sha256, pulled_by, token_id, pulled_at) values"
                + " (nextval('id_seq'), ?1, ?2, ?3, ?4, ?5, cast(nullif(?6, 0) as bigint), ?7)")
        .setParameter(1, period.id())
        .setParameter(2, format.name())
        .setParameter(3, closed(period))
        .setParameter(4, file.sha256())
        .setParameter(5, token.map(ApiToken::employee).orElseGet(caller::require).no())
        .setParameter(6, token.map(ApiToken::id).orElse(0L))
        .setParameter(7, Timestamp.from(clock.instant()))
        .executeUpdate();
    return file;
  }

  /**
   * The caller takes some of the lines in another form, which is no statement.
   *
   * @param filter what was looked for, as it stands in an address
   * @param lines how many there were
   */
  void record(PayrollPeriod period, TableFormat format, String filter, long lines) {
    entities
        .createNativeQuery(
            "insert into statement_pull"
                + " (id, period_id, format, closed, filter, lines, pulled_by, pulled_at) values"
                + " (nextval('id_seq'), ?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .setParameter(1, period.id())
        .setParameter(2, format.name())
        .setParameter(3, closed(period))
        .setParameter(4, filter)
        .setParameter(5, lines)
        .setParameter(6, caller.require().no())
        .setParameter(7, Timestamp.from(clock.instant()))
        .executeUpdate();
  }

  private static boolean closed(PayrollPeriod period) {
    return period.status() == PayrollPeriod.Status.CLOSED;
  }

  /** The latest of a month first. */
  List<PullView> of(PayrollPeriod period) {
    return Row.of(
            entities
                .createNativeQuery(
                    """
                    select s.pulled_at, s.format, s.closed, s.sha256, s.pulled_by, e.name, t.name,
                      s.filter, s.lines
                    from statement_pull s
                    left join employee e on e.no = s.pulled_by
                    left join api_token t on t.id = s.token_id
                    where s.period_id = ?1 order by s.id desc
                    """)
                .setParameter(1, period.id())
                .setMaxResults(SHOWN))
        .stream()
        .map(
            row ->
                new PullView(
                    row.moment(),
                    row.text(),
                    row.truth(),
                    row.text(),
                    EmployeeName.of(row.text(), row.text()),
                    row.text(),
                    row.text(),
                    row.numberOrNull()))
        .toList();
  }
}
