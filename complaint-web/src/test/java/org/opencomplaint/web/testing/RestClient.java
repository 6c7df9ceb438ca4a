package org.opencomplaint.web.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;

/** Calls the portal's REST interface with the token of one of the demo people. */
public final class RestClient {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final URL portal;
  private final String username;

  /** Calls as {@code username}. */
  public RestClient(URL portal, String username) {
    this.portal = portal;
    this.username = username;
  }

  /** The same portal for somebody else. */
  public RestClient as(String other) {
    return new RestClient(portal, other);
  }

  /**
   * What came back.
   *
   * @param body null if it is no JSON
   */
  public record Answer(int status, JsonNode body, HttpResponse<String> response) {
    /** A text of the body, by its path such as {@code /errors/0/field}. */
    public String text(String pointer) {
      return body.at(pointer).asText();
    }

    /** A header; empty if there is none. */
    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  /** Reads from an address below {@code /complaint/api/v1}. */
  public Answer get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  /** Sends JSON, or whatever it is. */
  public Answer post(String path, String body, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  /** A file from an address below {@code /complaint/api/v1}, as it is. */
  public byte[] file(String path, String... headers) {
    HttpResponse<byte[]> answer = send(request(path, headers), BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " is answered by " + answer.statusCode());
    }
    return answer.body();
  }

  /** A request with the token and some headers, each a name and a value. */
  public HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(portal + "api/v1" + path))
            .header("Authorization", "Bearer demo-token-" + username);
    return headers.length == 0 ? request : request.headers(headers);
  }

  /** Sends a request that was put together by hand. */
  public Answer send(HttpRequest.Builder request) {
    HttpResponse<String> response = send(request, BodyHandlers.ofString());
    String type = response.headers().firstValue("Content-Type").orElse("");
    try {
      JsonNode body = type.contains("json") ? JSON.readTree(response.body()) : null;
      return new Answer(response.statusCode(), body, response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> handler) {
    try {
      return HTTP.send(request.build(), handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
