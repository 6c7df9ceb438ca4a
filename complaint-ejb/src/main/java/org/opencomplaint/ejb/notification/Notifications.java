package org.opencomplaint.ejb.notification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.opencomplaint.core.notification.Notification;
import org.opencomplaint.core.notification.NotificationKind;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.mail.NewsPage;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.sql.Conditions;
import org.opencomplaint.ejb.sql.Row;
import org.opencomplaint.ejb.usecase.AllowSignedIn;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/** What the caller is told (我的提醒). */
@UseCase
@Stateless
public class Notifications {
  private static final String LINES =
      """
      select n.id, n.kind, c.number, c.product, c.severity, n.stage, c.stage, h.name,
        n.comment_id, n.month, n.at,
        case when n.read_at is null then 0 else 1 end
      from notification n
      left join complaint c on c.id = n.complaint_id
      left join employee h on h.id = c.holder_id
      where %s order by n.at desc, n.id desc limit %d offset %d
      """;

  private static final String COUNT =
      "select count(*) from (select 1 from notification n where %s limit %d) counted";

  @Inject private Caller caller;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** The newest first; only what he has not read yet, if he wants so. */
  @AllowSignedIn
  public Page<NotificationView> mine(boolean unreadOnly, Paging paging) {
    String sql = LINES.formatted(wanted(unreadOnly).sql(), paging.size(), paging.offset());
    List<Row> rows = Row.of(wanted(unreadOnly).fill(entities.createNativeQuery(sql)));
    return Page.of(rows.stream().map(Notifications::view).toList(), paging, count(unreadOnly));
  }

  /** How many he has not read yet; counted as far as a list can be turned. */
  @AllowSignedIn
  public long unread() {
    return count(true);
  }

  /**
   * He has read it.
   *
   * @return the page on which it goes on, below the portal's root
   * @throws Problem NOT_FOUND if it was not told to him
   */
  @AllowSignedIn
  public String read(long id) {
    Notification told = entities.find(Notification.class, id);
    if (told == null || !told.recipient().equals(caller.require())) {
      throw Problem.notFound("NO_SUCH_NOTIFICATION");
    }
    told.read(now());
    return NewsPage.of(told.news());
  }

  /** He has read them all. */
  @AllowSignedIn
  public void readAll() {
    entities
        .createQuery(
            "update Notification n set n.readAt = :now"
                + " where n.recipient = :reader and n.readAt is null")
        .setParameter("now", now())
        .setParameter("reader", caller.require())
        .executeUpdate();
  }

  private Conditions wanted(boolean unreadOnly) {
    Conditions where = new Conditions().and("n.recipient_id = ?", caller.require().id());
    return unreadOnly ? where.and("n.read_at is null") : where;
  }

  private long count(boolean unreadOnly) {
    String sql = COUNT.formatted(wanted(unreadOnly).sql(), Paging.REACH + 1);
    return Row.of(wanted(unreadOnly).fill(entities.createNativeQuery(sql))).get(0).number();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static YearMonth month(String month) {
    return month == null ? null : YearMonth.parse(month);
  }

  private static NotificationView view(Row row) {
    return new NotificationView(
        row.number(),
        row.code(NotificationKind.class),
        row.text(),
        row.text(),
        row.code(Severity.class),
        row.code(Stage.class),
        row.code(Stage.class),
        row.text(),
        row.numberOrNull(),
        month(row.text()),
        row.moment(),
        row.number() == 1);
  }
}
