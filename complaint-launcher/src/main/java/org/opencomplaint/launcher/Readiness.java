package org.opencomplaint.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Waits until the portal answers. */
final class Readiness {

  private static final Duration LIMIT = Duration.ofMinutes(3);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpRequest request;

  Readiness(URI portal) {
    request = HttpRequest.newBuilder(portal).timeout(LIMIT).build();
  }

  /**
   * Returns when the portal answers.
   *
   * @throws StartFailure if the server ends, does not deploy the portal, or takes too long
   */
  void await(Server server) throws IOException, InterruptedException {
    long end = System.nanoTime() + LIMIT.toNanos();
    while (!answers()) {
      if (!server.isRunning()) {
        throw new StartFailure("the server ended", server.log());
      }
      if (server.hasStarted() && !answers()) {
        throw new StartFailure("the server did not take the portal", server.log());
      }
      if (System.nanoTime() > end) {
        throw new StartFailure("the portal does not answer", server.log());
      }
      Thread.sleep(PAUSE.toMillis());
    }
  }

  private boolean answers() throws InterruptedException {
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode()
          < HttpURLConnection.HTTP_BAD_REQUEST;
    } catch (IOException e) {
      return false;
    }
  }
}
