package org.opencomplaint.web.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.opencomplaint.web.testing.PortalSession;

/** A program that imports. */
public final class ImportClient {
  private static final String BOUNDARY = "part-of-the-test";

  private final PortalSession session;
  private final String token;

  /** Calls as {@code username}. */
  public ImportClient(URL portal, String username) {
    session = new PortalSession(portal);
    token = "Bearer demo-token-" + username;
  }

  /** Sends a file, only to be tried out or for good. */
  public HttpResponse<String> start(boolean dryRun, String csv, String mapping) {
    String body = part("file", "data.csv", csv) + part("mapping", "mapping.json", mapping);
    return session.send(
        session
            .request("api/v1/imports/complaints?dryRun=" + dryRun)
            .header("Authorization", token)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofString(body + "--" + BOUNDARY + "--\r\n")));
  }

  HttpResponse<String> post(String path) {
    return session.send(
        session
            .request("api/v1/" + path)
            .header("Authorization", token)
            .POST(BodyPublishers.noBody()));
  }

  HttpResponse<String> get(String path, String accept) {
    return session.send(
        session.request("api/v1/" + path).header("Authorization", token).header("Accept", accept));
  }

  /** How many complaints the words find. */
  int found(String words) {
    return json(get("complaints?q=" + words, "application/json")).get("total").intValue();
  }

  /** What was answered. */
  public static JsonNode json(HttpResponse<String> answer) {
    try {
      return new ObjectMapper().readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of complaints from elsewhere, or how it is to be read. */
  public static String resource(String name) {
    try (InputStream file = ImportClient.class.getResourceAsStream("/imports/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String part(String name, String fileName, String content) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n%s\r\n"
        .formatted(BOUNDARY, name, fileName, content);
  }
}
