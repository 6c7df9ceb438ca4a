package org.opencomplaint.launcher;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged launcher in a process of its own, as a user starts it. */
final class RunningPortal implements AutoCloseable {

  private final Process process;
  private final BufferedReader output;
  private final List<String> lines = new ArrayList<>();

  private RunningPortal(Process process) {
    this.process = process;
    output = process.inputReader();
  }

  static RunningPortal start(Path data, String... options) throws IOException {
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-jar",
                    "target/complaint-launcher.jar",
                    "--data",
                    data.toString()),
                Stream.of(options))
            .toList();
    return new RunningPortal(
        new ProcessBuilder(command)
            .directory(new File("").getAbsoluteFile())
            .redirectErrorStream(true)
            .start());
  }

  /** Reads up to the first line with the text; fails with all that was said if there is none. */
  String awaitLine(String text) throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      lines.add(line);
      if (line.contains(text)) {
        return line;
      }
    }
    throw new AssertionError("no line with \"" + text + "\" in " + lines);
  }

  /** All lines, once the launcher has ended by itself. */
  List<String> awaitEnd() throws IOException, InterruptedException {
    output.lines().forEach(lines::add);
    process.waitFor(1, TimeUnit.MINUTES);
    return lines;
  }

  int exitCode() {
    return process.exitValue();
  }

  /** Asks it to end, as Ctrl-C and a service manager do. */
  void stop() throws InterruptedException {
    process.destroy();
    process.waitFor(1, TimeUnit.MINUTES);
  }

  Stream<ProcessHandle> children() {
    return process.children();
  }

  static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
  }

  @Override
  public void close() throws InterruptedException {
    stop();
  }
}
