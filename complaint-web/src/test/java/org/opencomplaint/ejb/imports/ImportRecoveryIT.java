package org.opencomplaint.ejb.imports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ImportRecoveryIT {
  private static final long DEAD = 1;
  private static final long ALIVE = 2;

  @Resource(lookup = "java:app/jdbc/complaint")
  private DataSource database;

  @EJB private ImportRecovery recovery;
  @Inject private Clock clock;

  @Test
  void aJobThatDiedWithItsServerHasFailedAndOneOfAnotherNodeGoesOn() throws Exception {
    insert(DEAD, Duration.ofMinutes(1));
    insert(ALIVE, Duration.ZERO);
    try {
      recovery.failTheDead();

      assertThat(read(DEAD)).isEqualTo("FAILED 3");
      assertThat(read(ALIVE)).isEqualTo("RUNNING 3");
    } finally {
      execute("delete from import_job where id in (1, 2)");
    }
  }

  private void insert(long id, Duration silent) throws SQLException {
    Timestamp saved = Timestamp.from(clock.instant().minus(silent));
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                insert into import_job
                  (id, owner_id, file_name, source, dry_run, status, total, imported, started_at, saved_at)
                select ?, id, 'a.csv', 'A', false, 'RUNNING', 9, 3, ?, ?
                  from employee where no = '1004'
                """)) {
      insert.setLong(1, id);
      insert.setTimestamp(2, saved);
      insert.setTimestamp(3, saved);
      insert.executeUpdate();
    }
  }

  private String read(long id) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select status || ' ' || imported from import_job where id = ?")) {
      query.setLong(1, id);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.executeUpdate();
    }
  }
}
