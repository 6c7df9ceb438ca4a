package org.opencomplaint.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.opencomplaint.ejb.schema.NewerSchemaException;
import org.opencomplaint.ejb.schema.SchemaMigration;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Starts the portal on this machine: database, schema, server; stops them when it is told to end.
 *
 * <p>What the portal is told, as environment variables that MicroProfile Config reads:
 *
 * <ul>
 *   <li>{@code COMPLAINT_DB_URL}, {@code COMPLAINT_DB_USER}, {@code COMPLAINT_DB_PASSWORD} (keys
 *       {@code complaint.db.*}): the database;
 *   <li>{@code COMPLAINT_DEMO} (key {@code complaint.demo}), {@code true} or {@code false}: whether
 *       to fill a database without accounts with the demo organisation;
 *   <li>{@code COMPLAINT_ADMIN_PASSWORD} (key {@code complaint.admin.password}): the one-time
 *       password of the account {@code admin}, given only when the database has no account and none
 *       of the demo organisation is wanted.
 * </ul>
 *
 * <p>Exit codes: 0 after a stop that was asked for, 1 when something broke, 2 when the portal
 * cannot be started as asked.
 */
public final class Launcher {

  private static final int BROKEN = 1;
  private static final int REFUSED = 2;

  private final Services services = new Services();
  private final Options options;
  private volatile int exitCode;

  private Launcher(Options options) {
    this.options = options;
  }

  /**
   * Runs until the process is told to end.
   *
   * @param arguments see {@code --help}
   */
  public static void main(String[] arguments) {
    var options = new Options();
    var commandLine = new CommandLine(options);
    try {
      commandLine.parseArgs(arguments);
    } catch (ParameterException e) {
      System.exit(fail(REFUSED, e.getMessage() + " (see --help)"));
    }
    if (options.help) {
      commandLine.usage(System.out);
      return;
    }
    System.exit(new Launcher(options).run());
  }

  private int run() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    exitCode = startAndReport();
    return exitCode;
  }

  /**
   * A stop that was asked for is a success, although the virtual machine would report the signal.
   */
  private void stop() {
    services.stop();
    Runtime.getRuntime().halt(exitCode);
  }

  private int startAndReport() {
    try {
      startAndWait();
      return services.isStopping() ? 0 : fail(BROKEN, "the server ended by itself");
    } catch (Refusal e) {
      return fail(REFUSED, e.getMessage());
    } catch (Exception e) {
      return services.isStopping() ? 0 : fail(BROKEN, e.getMessage());
    }
  }

  private void startAndWait() throws Exception {
    Listeners listeners = Listeners.of(options);
    Optional<Database> existing = options.database();
    DataDirectory data = services.start(() -> DataDirectory.claim(options.data));
    Database database = existing.isPresent() ? existing.get() : startEmbedded(data);
    migrate(database);
    Accounts accounts = Accounts.of(options, listeners, Organisation.in(database.dataSource()));
    say("Starting the portal …");
    Server server =
        services.start(() -> Server.start(data, listeners, settings(database, accounts)));
    new Readiness(listeners.portal()).await(server);
    say("Ready: " + listeners.portal());
    say("Health and metrics: " + listeners.health());
    accounts.logins().ifPresent(Launcher::say);
    server.awaitEnd();
  }

  private Database startEmbedded(DataDirectory data) throws Exception {
    say("Starting the database …");
    return services.start(() -> EmbeddedDatabase.start(data)).address();
  }

  private static void migrate(Database database) {
    try (Connection connection = database.dataSource().getConnection()) {
      new SchemaMigration(database.dataSource()).migrate();
    } catch (SQLException e) {
      throw new Refusal("the database " + database + " cannot be reached: " + e.getMessage());
    } catch (NewerSchemaException e) {
      throw new Refusal(e.getMessage());
    } catch (FlywayException e) {
      throw new Refusal("the schema cannot be migrated: " + e.getMessage());
    }
  }

  private static Map<String, String> settings(Database database, Accounts accounts) {
    Map<String, String> settings = new HashMap<>(accounts.settings());
    settings.put("COMPLAINT_DB_URL", database.url());
    settings.put("COMPLAINT_DB_USER", database.user());
    settings.put("COMPLAINT_DB_PASSWORD", database.password());
    return settings;
  }

  private static int fail(int code, String message) {
    System.err.println("error: " + String.valueOf(message).strip().replaceAll("\\s*\\R\\s*", " "));
    return code;
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
