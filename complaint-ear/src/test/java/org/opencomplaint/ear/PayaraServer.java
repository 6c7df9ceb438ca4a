package org.opencomplaint.ear;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A domain of the unpacked Payara Server, run by its own command line tool; stopped and deleted at
 * the end.
 */
final class PayaraServer implements AutoCloseable {

  private static final String DOMAIN = "complaint";
  private static final Path ASADMIN = Path.of("target/payara6/bin/asadmin").toAbsolutePath();

  /** Of the domain's ports, relative to its base. */
  private static final int ADMIN = 48;

  private static final int HTTP = 80;
  private static final int MINUTES = 3;

  private final Map<String, String> environment;
  private final int portBase;

  private PayaraServer(Map<String, String> environment) throws IOException {
    this.environment = environment;
    this.portBase = freePortBase();
  }

  /**
   * Makes and starts a domain.
   *
   * @param environment what the applications are told
   */
  static PayaraServer start(Map<String, String> environment) throws Exception {
    var server = new PayaraServer(environment);
    server.asadmin(
        "create-domain", "--nopassword", "--portbase", Integer.toString(server.portBase), DOMAIN);
    server.asadmin("start-domain", DOMAIN);
    return server;
  }

  void deploy(Path archive) throws Exception {
    asadmin("deploy", "--name", DOMAIN, archive.toAbsolutePath().toString());
  }

  void undeploy() throws Exception {
    asadmin("undeploy", DOMAIN);
  }

  String address() {
    return "http://127.0.0.1:" + (portBase + HTTP);
  }

  @Override
  public void close() throws Exception {
    asadmin("stop-domain", "--kill", DOMAIN);
    asadmin("delete-domain", DOMAIN);
  }

  private void asadmin(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                ASADMIN.toString(),
                "--interactive=false",
                "--port",
                Integer.toString(portBase + ADMIN)));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    builder.environment().put("AS_JAVA", System.getProperty("java.home"));
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
      throw new IllegalStateException(arguments[0] + " failed: " + output);
    }
  }

  /**
   * A base whose HTTP port is free; the others are so too, unless somebody wants them this very
   * moment.
   */
  private static int freePortBase() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort() - HTTP;
    }
  }
}
