package org.opencomplaint.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opencomplaint.web.testing.PortalSession;

/** The bell of an open page, listening as the page's own script does. */
final class Bell implements WebSocket.Listener {
  private static final Pattern CHANNEL = Pattern.compile("jakarta\\.faces\\.push/bell\\?[\\w-]+");
  private static final int SECONDS = 30;

  private final CompletableFuture<String> rung = new CompletableFuture<>();

  /** Listens to the bell of that page, which the session was shown. */
  static Bell on(String page, PortalSession session, URL portal) {
    Matcher channel = CHANNEL.matcher(page);
    assertThat(channel.find()).as("a page with a bell").isTrue();
    var bell = new Bell();
    HttpClient.newHttpClient()
        .newWebSocketBuilder()
        .header("Cookie", "JSESSIONID=" + session.id())
        .buildAsync(
            URI.create(portal.toString().replaceFirst("^http", "ws") + channel.group()), bell)
        .join();
    return bell;
  }

  void awaitRing() throws Exception {
    rung.get(SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
    rung.complete(text.toString());
    return null;
  }

  @Override
  public void onError(WebSocket socket, Throwable failure) {
    rung.completeExceptionally(failure);
  }
}
