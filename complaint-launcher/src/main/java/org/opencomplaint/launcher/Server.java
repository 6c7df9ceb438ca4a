package org.opencomplaint.launcher;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Payara Micro with the portal, in a process of its own; what it says goes to {@code
 * logs/server.log}.
 *
 * <p>Health and metrics are served by a virtual server of their own on the management port, and the
 * portal is deployed to the public virtual server only; see {@code pre-boot.txt} and {@code
 * post-boot.txt}.
 */
final class Server implements AutoCloseable {

  private static final String HEAP = "1g";

  /**
   * Requests mostly wait for the database, so there are more threads than cores; further requests
   * queue.
   */
  private static final String HTTP_THREADS = "32";

  private static final int STOP_SECONDS = 30;

  private final Process process;
  private final Path log;

  private Server(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * Starts the server; it answers some seconds later.
   *
   * @param settings environment variables for the portal; secrets travel here and never on the
   *     command line
   */
  static Server start(DataDirectory data, Listeners listeners, Map<String, String> settings)
      throws IOException {
    Path log = data.log("server.log");
    var builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP,
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Djava.io.tmpdir=" + data.emptyTemporary(),
                "-Dproduct.name=",
                "-Dcomplaint.bind=" + listeners.address().getHostAddress(),
                "-Dcomplaint.management.port=" + listeners.managementPort(),
                "-jar",
                "payara-micro.jar",
                "--nohazelcast",
                "--disablephonehome",
                "--logproperties",
                "logging.properties",
                "--port",
                Integer.toString(listeners.port()),
                "--minhttpthreads",
                HTTP_THREADS,
                "--maxhttpthreads",
                HTTP_THREADS,
                "--prebootcommandfile",
                "pre-boot.txt",
                "--postbootcommandfile",
                "post-boot.txt"));
    builder.directory(programs().toFile());
    builder.environment().putAll(settings);
    builder.redirectErrorStream(true).redirectOutput(Redirect.to(log.toFile()));
    return new Server(builder.start(), log);
  }

  /** The directory with the server, its settings and the portal, beside the launcher's own jar. */
  private static Path programs() {
    String launcher = Server.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    return Path.of(launcher).resolveSibling("server");
  }

  boolean isRunning() {
    return process.isAlive();
  }

  /** Whether the server has done all it was told to do at its start, successfully or not. */
  boolean hasStarted() throws IOException {
    return Files.readString(log).contains(" ready in ");
  }

  Path log() {
    return log;
  }

  void awaitEnd() throws InterruptedException {
    process.waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
