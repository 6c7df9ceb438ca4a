package org.opencomplaint.web.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The portal's database as its administrator sees it, for tests that run outside of the portal. */
public final class PortalDatabase {
  private static final String[] WRITTEN = {
    "complaint", "customer", "trail_event", "stage_visit", "idempotent_answer", "complaint_number"
  };

  private PortalDatabase() {}

  /** How many rows the tables have that registering and acting write to. */
  public static long rows() {
    return Stream.of(WRITTEN).mapToLong(table -> number("select count(*) from " + table)).sum();
  }

  /** The one number a query finds. */
  public static long number(String sql) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The texts that a query finds, in its order. */
  public static List<String> texts(String sql) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      List<String> texts = new ArrayList<>();
      while (row.next()) {
        texts.add(row.getString(1));
      }
      return texts;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs statements as a superuser may. */
  public static void execute(String sql) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Connection connect() throws SQLException {
    return DriverManager.getConnection(
        System.getProperty("complaint.test.db.url"), "postgres", "postgres");
  }
}
