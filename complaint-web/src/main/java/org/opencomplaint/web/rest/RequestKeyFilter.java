package org.opencomplaint.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.RequestKey;

/**
 * Takes the {@code Idempotency-Key} of a POST with the fingerprint of the whole request, and
 * refuses bodies that are too large before anything reads them.
 */
@Provider
@ApplicationScoped
public class RequestKeyFilter implements ContainerRequestFilter {
  static final String HEADER = "Idempotency-Key";
  static final int MAX_KEY = 100;

  private static final int MAX_JSON = 1 << 20;
  private static final int MAX_OTHER = 32 << 20;

  @Inject private RequestKey requestKey;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    String key =
        request.getMethod().equals(HttpMethod.POST) ? request.getHeaderString(HEADER) : null;
    if (key != null && (Text.isBlank(key) || key.length() > MAX_KEY)) {
      throw Problem.invalid(HEADER, "Size", Map.of("min", 1, "max", MAX_KEY));
    }
    boolean json = MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType());
    if (!request.hasEntity() || !(json || key != null)) {
      give(request, key, new byte[0]);
      return;
    }
    byte[] body = read(request, json ? MAX_JSON : MAX_OTHER);
    request.setEntityStream(new ByteArrayInputStream(body));
    give(request, key, body);
  }

  private static byte[] read(ContainerRequestContext request, int limit) throws IOException {
    byte[] body = request.getEntityStream().readNBytes(limit + 1);
    if (body.length > limit) {
      throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }
    return body;
  }

  private void give(ContainerRequestContext request, String key, byte[] body) {
    if (key != null) {
      requestKey.give(new RequestKey.Given(key, fingerprint(request, body)));
    }
  }

  private static String fingerprint(ContainerRequestContext request, byte[] body) {
    MessageDigest digest = sha256();
    URI uri = request.getUriInfo().getRequestUri();
    String line = request.getMethod() + " " + uri.getRawPath() + "?" + uri.getRawQuery() + "\n";
    digest.update(line.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest(body));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
