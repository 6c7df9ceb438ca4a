package org.opencomplaint.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencomplaint.ejb.schema.SchemaMigration;
import org.opencomplaint.web.testing.PortalSession;

class LauncherIT {

  private static final int REFUSED = 2;

  @TempDir private Path data;

  @Test
  void anUnknownOptionIsRefusedInOneLine() throws Exception {
    assertRefused("error: Unknown option: '--colour' (see --help)", "--colour");
  }

  @Test
  void aTakenPortIsRefusedInOneLine() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      assertRefused("error: port " + port + " on 127.0.0.1 cannot be used", "--port", port);
    }
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsRefusedInOneLine() throws Exception {
    assertRefused(
        "error: the database jdbc:postgresql://127.0.0.1:1/complaint cannot be reached",
        "--port",
        freePort(),
        "--db-url",
        "jdbc:postgresql://127.0.0.1:1/complaint",
        "--db-user",
        "complaint",
        "--db-password",
        "secret");
  }

  @Test
  void aSecondPortalOnTheSameDataIsRefusedInOneLine() throws Exception {
    try (DataDirectory first = DataDirectory.claim(data)) {
      assertThat(first.log("server.log")).doesNotExist();
      assertRefused(
          "error: another portal is already using the data directory", "--port", freePort());
    }
  }

  @Test
  void theDemoOrganisationIsRefusedToOtherMachines() throws Exception {
    try (RunningPortal portal =
        RunningPortal.start(data, "--port", freePort(), "--bind", "0.0.0.0")) {
      assertThat(portal.awaitLine("error:")).startsWith("error: --bind: the demo organisation");
      portal.awaitEnd();
      assertThat(portal.exitCode()).isEqualTo(REFUSED);
    }
  }

  @Test
  void aDatabaseOfANewerProgramIsRefusedInOneLine() throws Exception {
    try (DataDirectory other = DataDirectory.claim(data.resolve("other"));
        EmbeddedDatabase database = EmbeddedDatabase.start(other)) {
      Database address = database.address();
      new SchemaMigration(address.dataSource()).migrate();
      try (Connection connection = address.dataSource().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute(
            "insert into flyway_schema_history values (9999, '9999', 'later', 'SQL', 'V9999__later.sql', 0, 'x', now(), 0, true)");
      }
      assertRefused(
          "error: the database has schema version 9999, which is newer than this program",
          "--port",
          freePort(),
          "--db-url",
          address.url(),
          "--db-user",
          address.user(),
          "--db-password",
          address.password());
    }
  }

  @Test
  void itServesThePortalStopsCleanlyAndKeepsItsData() throws Exception {
    String port = freePort();
    try (RunningPortal portal = RunningPortal.start(data, "--port", port, "--empty")) {
      assertThat(portal.awaitLine("Ready"))
          .isEqualTo("Ready: http://127.0.0.1:" + port + "/complaint/");
      String health = portal.awaitLine("Health").replaceAll(".*(http:.*)", "$1");
      String password = portal.awaitLine("Administrator: admin").replaceAll(".*: ", "");
      PortalSession admin =
          new PortalSession(URI.create("http://127.0.0.1:" + port + "/complaint/").toURL());
      admin.signIn("admin", password, "");
      assertThat(admin.get("index.xhtml").headers().firstValue("Location").orElse(""))
          .endsWith("/complaint/password.xhtml");
      assertOnlyTheManagementPortServes(health, "http://127.0.0.1:" + port);
      List<ProcessHandle> children = portal.children().toList();
      portal.stop();
      assertThat(portal.exitCode()).isZero();
      assertThat(children).isNotEmpty().noneMatch(ProcessHandle::isAlive);
      assertThat(data.resolve("postgresql/postmaster.pid")).doesNotExist();
    }
    try (DataDirectory kept = DataDirectory.claim(data);
        EmbeddedDatabase database = EmbeddedDatabase.start(kept);
        Connection connection = database.address().dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeQuery("select from flyway_schema_history").next()).isTrue();
    }
  }

  @Test
  void aServerThatEndsByItselfEndsTheLauncherWithAnError() throws Exception {
    try (RunningPortal portal = RunningPortal.start(data, "--port", freePort(), "--empty")) {
      portal.awaitLine("Starting the portal");
      while (portal.children().noneMatch(LauncherIT::isServer)) {
        Thread.sleep(50);
      }
      portal.children().filter(LauncherIT::isServer).forEach(ProcessHandle::destroyForcibly);
      assertThat(portal.awaitLine("error:")).startsWith("error: the server ended; see ");
      portal.awaitEnd();
      assertThat(portal.exitCode()).isEqualTo(1);
    }
  }

  private void assertRefused(String message, String... options) throws Exception {
    try (RunningPortal portal = RunningPortal.start(data, options)) {
      assertThat(portal.awaitEnd()).singleElement().asString().startsWith(message);
      assertThat(portal.exitCode()).isEqualTo(REFUSED);
    }
  }

  private static void assertOnlyTheManagementPortServes(String health, String portal)
      throws Exception {
    assertThat(RunningPortal.get(health).statusCode()).isEqualTo(200);
    assertThat(RunningPortal.get(health.replace("/health", "/metrics")).statusCode())
        .isEqualTo(200);
    assertThat(RunningPortal.get(portal + "/health").statusCode()).isEqualTo(404);
    assertThat(RunningPortal.get(portal + "/metrics").statusCode()).isEqualTo(404);
    assertThat(RunningPortal.get(portal + "/complaint/").headers().firstValue("Server")).isEmpty();
  }

  private static boolean isServer(ProcessHandle process) {
    return process.info().command().orElse("").endsWith("java");
  }

  private static String freePort() {
    return Integer.toString(Ports.anyFree());
  }
}
