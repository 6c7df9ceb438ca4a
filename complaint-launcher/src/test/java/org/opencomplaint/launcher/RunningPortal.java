package org.opencomplaint.launcher;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packaged launcher in a process of its own, as a user starts it. */
final class RunningPortal implements AutoCloseable {

  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\"[^>]* value=\"([^\"]*)\"");

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

  /** Signs in by the form; returns the address of the page that the workbench leads to. */
  static String firstPageOf(String portal, String username, String password)
      throws IOException, InterruptedException {
    HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    URI signIn = URI.create(portal + "/complaint/login.xhtml");
    String page =
        browser.send(HttpRequest.newBuilder(signIn).build(), BodyHandlers.ofString()).body();
    String hidden =
        HIDDEN
            .matcher(page)
            .results()
            .map(field -> field.group(1) + "=" + encode(field.group(2)) + "&")
            .collect(Collectors.joining());
    browser.send(
        HttpRequest.newBuilder(signIn)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    hidden + "signIn=x&username=" + username + "&password=" + encode(password)))
            .build(),
        BodyHandlers.discarding());
    URI workbench = URI.create(portal + "/complaint/index.xhtml");
    return browser
        .send(HttpRequest.newBuilder(workbench).build(), BodyHandlers.discarding())
        .headers()
        .firstValue("Location")
        .map(address -> URI.create(address).getPath())
        .orElse("/complaint/index.xhtml");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws InterruptedException {
    stop();
  }
}
