package org.opencomplaint.launcher.bench;

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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One browser or program of a demo user, on one kept-alive connection. */
final class Client {
  private static final Pattern FIELD =
      Pattern.compile("<(?:input|button)[^>]*\\bname=\"([^\"]+)\"(?:[^>]*\\bvalue=\"([^\"]*)\")?");

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final String address;
  private final String user;

  Client(String address, String user) {
    this.address = address;
    this.user = user;
  }

  /** Signs in by the form, as a person does. */
  Client signIn() throws IOException, InterruptedException {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher matcher = FIELD.matcher(get("login.xhtml"));
    while (matcher.find()) {
      fields.put(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2));
    }
    fields.replaceAll(
        (name, value) ->
            name.endsWith("username") ? user : name.endsWith("password") ? "demo-" + user : value);
    String body =
        fields.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    String page =
        send(
            request("login.xhtml")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    if (page.contains("type=\"password\"")) {
      throw new IOException(user + " could not sign in");
    }
    return this;
  }

  String get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  String post(String path, String contentType, String body)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Authorization", "Bearer demo-token-" + user)
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path));
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    if (answer.statusCode() >= 300) {
      throw new IOException(answer.statusCode() + " from " + answer.uri() + ": " + answer.body());
    }
    return answer.body();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
