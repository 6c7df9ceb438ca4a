package org.opencomplaint.ejb.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.opencomplaint.core.complaint.Improvement;
import org.opencomplaint.core.notification.NotificationKind;
import org.opencomplaint.ejb.sql.Row;

/**
 * Reminds of improvement actions that nobody has reported: on their last day, and once more when it
 * is over; each once, on however many nodes.
 */
@ApplicationScoped
public class ImprovementReminders {
  private static final List<NotificationKind> REMINDERS =
      List.of(NotificationKind.IMPROVEMENT_DUE, NotificationKind.IMPROVEMENT_OVERDUE);

  private static final String IS_DUE =
      "status = 'OPEN' and reminded < 2 and due_on + reminded <= ?1";

  @Inject private ImprovementNews news;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** Those of which somebody is to be reminded today. */
  @Transactional
  public List<Long> due() {
    return Row.of(today("select id from improvement where " + IS_DUE + " order by due_on, id"))
        .stream()
        .map(Row::number)
        .toList();
  }

  /** Tells the last of the reminders that are due; none if another node has, or it was reported. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public int tell(long id, Instant now) {
    int reached = 0;
    for (int reminder = claim(id); reminder > 0; reminder = claim(id)) {
      reached = reminder;
    }
    if (reached == 0) {
      return 0;
    }
    news.due(entities.find(Improvement.class, id), REMINDERS.get(reached - 1), now);
    return 1;
  }

  /** Which reminder is due and ours to tell, from 1; 0 if none. Another node waits for the row. */
  private int claim(long id) {
    String next =
        "update improvement set reminded = reminded + 1 where id = ?2 and "
            + IS_DUE
            + " returning reminded";
    List<Row> claimed = Row.of(today(next).setParameter(2, id));
    return claimed.isEmpty() ? 0 : (int) claimed.get(0).number();
  }

  private Query today(String sql) {
    return entities.createNativeQuery(sql).setParameter(1, Date.valueOf(LocalDate.now(clock)));
  }
}
