package org.opencomplaint.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Whose data a migrated database holds. */
enum Organisation {
  /** Nobody's: there is no account yet. */
  NONE,
  /** The demo organisation's, whose passwords everybody knows. */
  DEMO,
  /** A real one's. */
  REAL;

  /** The demo organisation is known by the API token of its clerk. */
  private static final String QUERY =
      """
      select case
        when not exists (select from account) then 'NONE'
        when exists (select from api_token
          where token_hash = encode(sha256('demo-token-clerk'), 'hex')) then 'DEMO'
        else 'REAL'
      end
      """;

  static Organisation in(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(QUERY)) {
      result.next();
      return valueOf(result.getString(1));
    }
  }
}
