package org.opencomplaint.web.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStarted;

/** Starts an empty database before the server; it ends with the tests. */
final class TestDatabase {

  private static final int BEFORE_THE_CONFIGURATION_IS_READ = 1;

  void start(@Observes(precedence = BEFORE_THE_CONFIGURATION_IS_READ) ManagerStarted event)
      throws IOException {
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setLocaleConfig("locale-provider", "builtin")
            .setLocaleConfig("builtin-locale", "C.UTF-8")
            .start();
    System.setProperty(
        "complaint.test.db.url", "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres");
  }
}
