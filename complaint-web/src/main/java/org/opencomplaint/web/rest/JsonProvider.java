package org.opencomplaint.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.opencomplaint.ejb.json.Json;
import org.opencomplaint.ejb.usecase.Problem;

/**
 * Reads and writes JSON in the product's one format; a body that is something else is a {@link
 * Problem}, and so is none at all.
 */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/problem+json"})
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
public class JsonProvider extends JacksonJsonProvider {

  /** Uses the mapper everything shares. */
  public JsonProvider() {
    super(Json.mapper());
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    try {
      return required(super.readFrom(type, genericType, annotations, mediaType, headers, body));
    } catch (JsonProcessingException wrong) {
      throw JsonProblems.of(wrong);
    }
  }

  private static Object required(Object form) {
    if (form == null) {
      throw Problem.invalid("body", "NotNull");
    }
    return form;
  }
}
