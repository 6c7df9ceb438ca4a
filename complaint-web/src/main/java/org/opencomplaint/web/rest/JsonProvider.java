package org.opencomplaint.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.stream.Stream;
import org.opencomplaint.ejb.json.Json;
import org.opencomplaint.ejb.usecase.Problem;

/**
 * Reads and writes JSON in the product's one format; a body that is something else is a {@link
 * Problem}, and so is none at all.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
public class JsonProvider implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return isForm(type);
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return isForm(type);
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
    JavaType form = Json.mapper().constructType(genericType);
    try {
      Object read = Json.mapper().readValue(body, form);
      if (read == null) {
        throw Problem.invalid("body", "NotNull");
      }
      return read;
    } catch (JsonProcessingException wrong) {
      throw JsonProblems.of(wrong);
    }
  }

  @Override
  public void writeTo(
      Object answer,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream body)
      throws IOException {
    Json.mapper().writeValue(body, answer);
  }

  /** Not what is sent byte by byte as it is. */
  private static boolean isForm(Class<?> type) {
    return Stream.of(byte[].class, String.class, InputStream.class, StreamingOutput.class)
        .noneMatch(raw -> raw.isAssignableFrom(type));
  }
}
