package org.opencomplaint.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DeploymentIT {

  @Resource(lookup = "java:app/jdbc/complaint")
  private DataSource database;

  @Inject private Clock clock;
  @Inject private MovableClock movable;

  @Test
  void theDatabaseIsMigrated() throws Exception {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet versions =
            statement.executeQuery("select count(*) from flyway_schema_history where success")) {
      assertThat(versions.next()).isTrue();
      assertThat(versions.getInt(1)).isPositive();
    }
  }

  @Test
  void theClockCanBeMoved() {
    OffsetDateTime moment = OffsetDateTime.parse("2026-09-24T16:30:00+08:00");
    movable.moveTo(moment);
    try {
      assertThat(clock.instant()).isBetween(moment.toInstant(), moment.plusMinutes(1).toInstant());
    } finally {
      movable.reset();
    }
  }
}
