package org.opencomplaint.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

/**
 * The PostgreSQL that comes with the portal; its data stay in a directory between starts.
 *
 * <p>It listens on the loopback address only and asks for a password, which is made at the first
 * start and kept beside the data. The portal uses the role {@code complaint}, which owns the
 * database and is no superuser.
 */
final class EmbeddedDatabase implements AutoCloseable {

  private static final String NAME = "complaint";
  private static final int STOP_SECONDS = 30;

  private final EmbeddedPostgres server;
  private final String password;

  private EmbeddedDatabase(EmbeddedPostgres server, String password) {
    this.server = server;
    this.password = password;
  }

  static EmbeddedDatabase start(DataDirectory data) throws IOException, SQLException {
    stopOrphan(data.database().resolve("postmaster.pid"));
    Path passwordFile = data.databasePassword();
    String password = Files.readString(passwordFile);
    Redirect log = Redirect.appendTo(data.log("postgresql.log").toFile());
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setDataDirectory(data.database())
            .setCleanDataDirectory(false)
            .setOverrideWorkingDirectory(data.databasePrograms().toFile())
            .setRegisterShutdownHook(false)
            .setLocaleConfig("locale-provider", "builtin")
            .setLocaleConfig("builtin-locale", "C.UTF-8")
            .setLocaleConfig("auth", "scram-sha-256")
            .setLocaleConfig("pwfile", passwordFile.toString())
            .setConnectConfig("password", password)
            // The library's defaults are for tests and risk the last transactions; ours are for
            // keeping.
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setServerConfig("unix_socket_directories", "")
            .setServerConfig("max_connections", "60")
            .setServerConfig("shared_buffers", "256MB")
            .setServerConfig("random_page_cost", "1.1")
            .setServerConfig("jit", "off")
            .setOutputRedirector(log)
            .setErrorRedirector(log)
            .start();
    var database = new EmbeddedDatabase(server, password);
    database.createIfMissing();
    return database;
  }

  Database address() {
    return new Database(
        "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + NAME, NAME, password);
  }

  private void createIfMissing() throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      if (!statement
          .executeQuery("select 1 from pg_database where datname = '" + NAME + "'")
          .next()) {
        statement.execute("create role " + NAME + " login password '" + password + "'");
        statement.execute("create database " + NAME + " owner " + NAME);
      }
    }
  }

  /**
   * Stops the server that a killed launcher has left running; we hold the directory's lock, so it
   * is nobody's.
   */
  private static void stopOrphan(Path pidFile) throws IOException {
    if (Files.exists(pidFile)) {
      long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
      ProcessHandle.of(pid)
          .filter(process -> process.info().command().orElse("").endsWith("postgres"))
          .ifPresent(
              process -> {
                process.destroy();
                process.onExit().orTimeout(STOP_SECONDS, TimeUnit.SECONDS).join();
              });
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
