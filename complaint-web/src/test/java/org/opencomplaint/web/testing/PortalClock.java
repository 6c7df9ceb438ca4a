package org.opencomplaint.web.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/** The clock of the deployed portal, for tests that run outside of it. */
public final class PortalClock {

  private final URI address;

  /**
   * @param portal the deployed portal, as {@code @ArquillianResource} gives it
   */
  public PortalClock(URL portal) {
    address = URI.create(portal + "test/clock");
  }

  /** Puts the clock to a moment, from which it runs on; returns the portal's time. */
  public Instant moveTo(OffsetDateTime moment) {
    return post("?to=" + URLEncoder.encode(moment.toString(), StandardCharsets.UTF_8));
  }

  /** Moves the clock by a duration; returns the portal's time. */
  public Instant moveBy(Duration duration) {
    return post("?by=" + duration);
  }

  /** Puts the clock back to the real time, which it returns. */
  public Instant reset() {
    return post("");
  }

  private Instant post(String query) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + query))
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    try {
      HttpResponse<String> response =
          HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
      return Instant.parse(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
