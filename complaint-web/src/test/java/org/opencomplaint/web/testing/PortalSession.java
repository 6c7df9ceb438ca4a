package org.opencomplaint.web.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without scripts, for tests that look at what the portal answers. */
public final class PortalSession {
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\"[^>]* value=\"([^\"]*)\"");

  private final CookieManager cookies = new CookieManager();
  // As browsers do without TLS; over HTTP/2 the server drops what takes half a minute.
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(cookies).version(HttpClient.Version.HTTP_1_1).build();
  private final URI portal;

  /**
   * @param portal the deployed portal, as {@code @ArquillianResource} gives it
   */
  public PortalSession(URL portal) {
    this.portal = URI.create(portal.toString());
  }

  /** Signs a person of the demo organisation in; returns the answer to the sign-in form. */
  public HttpResponse<String> signIn(String username) {
    return signIn(username, "demo-" + username, "");
  }

  /**
   * Fills in and sends the sign-in form.
   *
   * @param query of the sign-in page, such as {@code ?back=…}, or empty
   */
  public HttpResponse<String> signIn(String username, String password, String query) {
    // Fetched as a stranger: whoever is signed in is not shown the form.
    String page = send(HttpClient.newHttpClient(), request("login.xhtml" + query)).body();
    Map<String, String> form =
        HIDDEN
            .matcher(page)
            .results()
            .collect(Collectors.toMap(field -> field.group(1), field -> plain(field.group(2))));
    form.putAll(Map.of("username", username, "password", password, "signIn", "x"));
    return send(
        request("login.xhtml")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encode(form))));
  }

  /** Gets a page; {@code path} is relative to the portal. Redirects are not followed. */
  public HttpResponse<String> get(String path) {
    return send(request(path));
  }

  /** A file, as it is; {@code path} is relative to the portal. */
  public byte[] download(String path) {
    HttpResponse<byte[]> answer = send(client, request(path), BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " is answered by " + answer.statusCode());
    }
    return answer.body();
  }

  /** A request to be completed, in Chinese. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(portal.resolve(path)).header("Accept-Language", "zh-CN");
  }

  /** Sends a request in this session. */
  public HttpResponse<String> send(HttpRequest.Builder request) {
    return send(client, request);
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
    return send(client, request, BodyHandlers.ofString());
  }

  private static <T> HttpResponse<T> send(
      HttpClient client, HttpRequest.Builder request, BodyHandler<T> handler) {
    try {
      return client.send(request.build(), handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The value of the session's cookie; empty before there is one. */
  public String id() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("JSESSIONID"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  private static String encode(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String plain(String html) {
    return html.replace("&amp;", "&");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
