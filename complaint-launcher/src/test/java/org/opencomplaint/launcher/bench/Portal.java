package org.opencomplaint.launcher.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A portal with the demo organisation, started for one measurement with data of its own. */
final class Portal implements AutoCloseable {
  private static final String READY = "Ready: ";

  private final Process process;
  private final Path data;
  private final URL address;

  private Portal(Process process, Path data, URL address) {
    this.process = process;
    this.data = data;
    this.address = address;
  }

  static Portal start(Path launcher) throws IOException {
    Path data = Files.createTempDirectory("complaint-bench");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-jar",
                    launcher.toString(),
                    "--port",
                    Integer.toString(freePort()),
                    "--data",
                    data.toString()))
            .redirectErrorStream(true)
            .start();
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith(READY)) {
        return new Portal(process, data, new URL(line.substring(READY.length()).strip()));
      }
    }
    throw new IOException("the portal did not start; see " + data.resolve("logs"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** The portal's address, ending with a slash. */
  URL address() {
    return address;
  }

  /** A connection of our own to its embedded database. */
  Connection database() throws IOException, SQLException {
    return database("complaint");
  }

  private Connection database(String user) throws IOException, SQLException {
    List<String> pid = Files.readAllLines(data.resolve("postgresql/postmaster.pid"));
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + pid.get(3).strip() + "/complaint",
        user,
        Files.readString(data.resolve("database.password")).strip());
  }

  /** Makes complaints of three years. */
  void fill(int complaints) throws IOException, SQLException {
    // Only a superuser may keep triggers from firing.
    try (Connection database = database("postgres");
        Statement statement = database.createStatement()) {
      // At once, so that the portal's timers do not begin with them before there are indexes.
      database.setAutoCommit(false);
      for (String script : List.of("before", "organisation", "complaints", "after")) {
        statement.execute(script(script).replace(":count", Integer.toString(complaints)));
      }
      database.commit();
      database.setAutoCommit(true);
      vacuum(statement);
    }
  }

  /** As the database does by itself some time after many rows have changed. */
  void vacuum() throws IOException, SQLException {
    try (Connection database = database("postgres");
        Statement statement = database.createStatement()) {
      vacuum(statement);
    }
  }

  private static void vacuum(Statement statement) throws SQLException {
    statement.execute("vacuum analyze");
  }

  private static String script(String name) throws IOException {
    try (InputStream script = Portal.class.getResourceAsStream(name + ".sql")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The numbers of the latest complaints that have everything a page shows. */
  List<String> latestNumbers() throws IOException, SQLException {
    List<String> numbers = new ArrayList<>();
    try (Connection database = database();
        Statement statement = database.createStatement();
        ResultSet rows =
            statement.executeQuery("select number from complaint order by id desc limit 9000")) {
      while (rows.next()) {
        numbers.add(rows.getString(1));
      }
    }
    return numbers;
  }

  @Override
  public void close() throws Exception {
    process.destroy();
    process.waitFor();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
