package org.opencomplaint.ejb.tableview;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import org.opencomplaint.ejb.sql.Row;
import org.opencomplaint.ejb.usecase.AllowSignedIn;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.UseCase;

/** How the caller wants to see the tables; nobody else's are touched. */
@UseCase
@Stateless
public class TableViews {
  private static final String FIND =
      "select columns, sort from table_view where employee_id = ?1 and name = ?2";
  private static final String SAVE =
      """
      insert into table_view (employee_id, name, columns, sort, saved_at) values (?1, ?2, ?3, ?4, ?5)
      on conflict (employee_id, name)
        do update set columns = excluded.columns, sort = excluded.sort, saved_at = excluded.saved_at
      """;
  private static final String FORGET =
      "delete from table_view where employee_id = ?1 and name = ?2";

  @Inject private Caller caller;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** How he wants to see the table with that name. */
  @AllowSignedIn
  public TableView find(String table) {
    return Row.of(
            entities
                .createNativeQuery(FIND)
                .setParameter(1, caller.require().id())
                .setParameter(2, table))
        .stream()
        .map(row -> new TableView(row.text(), row.text()))
        .findFirst()
        .orElse(TableView.USUAL);
  }

  /** Remembers it, in place of what was remembered before. */
  @AllowSignedIn
  public void save(String table, TableView view) {
    entities
        .createNativeQuery(SAVE)
        .setParameter(1, caller.require().id())
        .setParameter(2, table)
        .setParameter(3, view.columns())
        .setParameter(4, view.sort())
        .setParameter(5, Timestamp.from(clock.instant()))
        .executeUpdate();
  }

  /** From now on he sees the table as it comes. */
  @AllowSignedIn
  public void forget(String table) {
    entities
        .createNativeQuery(FORGET)
        .setParameter(1, caller.require().id())
        .setParameter(2, table)
        .executeUpdate();
  }
}
