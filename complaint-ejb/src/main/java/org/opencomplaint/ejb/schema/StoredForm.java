package org.opencomplaint.ejb.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Writes what the program makes of a column beside it, in the rows that were there before it did:
 * by the rules for new rows, not by others in SQL that resemble them.
 */
final class StoredForm implements JavaMigration {
  /** Rows are read and written so many at a time. */
  private static final int BATCH = 10_000;

  private final MigrationVersion version;
  private final String description;
  private final String select;
  private final String update;
  private final UnaryOperator<String> rule;

  /**
   * @param column what the form is made of
   * @param stored where it goes
   * @param rule makes it; null if there is none
   */
  StoredForm(
      String version, String table, String column, String stored, UnaryOperator<String> rule) {
    this.version = MigrationVersion.fromVersion(version);
    this.description = stored + " of " + table;
    this.rule = rule;
    this.select =
        "select id, %2$s from %1$s where id > ? and %2$s is not null order by id limit %3$d"
            .formatted(table, column, BATCH);
    this.update =
        "update %1$s set %2$s = made.form from unnest(?::bigint[], ?::text[]) as made (id, form) where %1$s.id = made.id"
            .formatted(table, stored);
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Connection connection = context.getConnection();
    List<Long> ids = read(connection, Long.MIN_VALUE);
    while (!ids.isEmpty()) {
      ids = read(connection, ids.get(ids.size() - 1));
    }
  }

  private List<Long> read(Connection connection, long after) throws SQLException {
    List<Long> ids = new ArrayList<>();
    List<String> forms = new ArrayList<>();
    try (PreparedStatement batch = connection.prepareStatement(select)) {
      batch.setLong(1, after);
      try (ResultSet row = batch.executeQuery()) {
        while (row.next()) {
          ids.add(row.getLong(1));
          forms.add(rule.apply(row.getString(2)));
        }
      }
    }
    write(connection, ids, forms);
    return ids;
  }

  private void write(Connection connection, List<Long> ids, List<String> forms)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(update)) {
      statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
      statement.setArray(2, connection.createArrayOf("text", forms.toArray()));
      statement.executeUpdate();
    }
  }

  @Override
  public MigrationVersion getVersion() {
    return version;
  }

  @Override
  public String getDescription() {
    return description;
  }

  @Override
  public Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }
}
