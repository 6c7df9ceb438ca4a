package org.opencomplaint.launcher;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the user may say on the command line or in the environment. */
@Command(
    name = "run",
    mixinStandardHelpOptions = false,
    usageHelpAutoWidth = true,
    sortOptions = false,
    description = "Starts the complaint portal; Ctrl-C stops it.")
final class Options {

  @Option(
      names = "--port",
      defaultValue = "8080",
      paramLabel = "N",
      description = "port of the portal (${DEFAULT-VALUE})")
  int port;

  @Option(
      names = "--bind",
      defaultValue = "127.0.0.1",
      paramLabel = "ADDRESS",
      description =
          "address that the portal listens on (${DEFAULT-VALUE}); with demo data only a loopback one")
  String bind;

  @Option(
      names = "--management-port",
      defaultValue = "0",
      paramLabel = "N",
      description = "port of /health and /metrics, on the loopback address only (a free one)")
  int managementPort;

  @Option(
      names = "--data",
      defaultValue = "${env:COMPLAINT_DATA:-data}",
      paramLabel = "DIR",
      description = "directory of the embedded database and the logs (${DEFAULT-VALUE})")
  Path data;

  @Option(
      names = "--empty",
      description = "no demo organisation; prints a one-time administrator password")
  boolean empty;

  @Option(
      names = "--db-url",
      defaultValue = "${env:COMPLAINT_DB_URL}",
      paramLabel = "URL",
      description =
          "an existing PostgreSQL instead of the embedded one: jdbc:postgresql://host/name (or COMPLAINT_DB_URL)")
  String dbUrl;

  @Option(
      names = "--db-user",
      defaultValue = "${env:COMPLAINT_DB_USER}",
      paramLabel = "NAME",
      description = "its user (or COMPLAINT_DB_USER)")
  String dbUser;

  @Option(
      names = "--db-password",
      defaultValue = "${env:COMPLAINT_DB_PASSWORD}",
      paramLabel = "PASSWORD",
      description = "its password (better COMPLAINT_DB_PASSWORD: other users see a command line)")
  String dbPassword;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "shows this text")
  boolean help;

  /**
   * The existing database to use, if one is named.
   *
   * @throws Refusal if it is no PostgreSQL or its user is missing
   */
  Optional<Database> database() {
    if (dbUrl == null || dbUrl.isBlank()) {
      return Optional.empty();
    }
    if (!dbUrl.startsWith("jdbc:postgresql:")) {
      throw new Refusal("--db-url must start with jdbc:postgresql:");
    }
    if (dbUser == null || dbPassword == null) {
      throw new Refusal(
          "--db-url needs --db-user and --db-password (or the environment's COMPLAINT_DB_USER and COMPLAINT_DB_PASSWORD)");
    }
    return Optional.of(new Database(dbUrl, dbUser, dbPassword));
  }

  /**
   * The address to listen on.
   *
   * @throws Refusal if it is unknown
   */
  InetAddress address() {
    try {
      return InetAddress.getByName(bind);
    } catch (UnknownHostException e) {
      throw new Refusal("--bind: unknown address " + bind);
    }
  }
}
