package org.opencomplaint.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.opencomplaint.ejb.json.Json;
import org.opencomplaint.ejb.usecase.Problem;

/** Reads a body whose form depends on the address. */
public final class JsonBody {
  private static final byte[] NOTHING_FILLED_IN = {'{', '}'};

  private JsonBody() {}

  /**
   * The filled-in form; one with nothing in it if the body is empty.
   *
   * @throws Problem INVALID if the body is no such form
   */
  public static <T> T read(byte[] body, Class<T> form) {
    try {
      T read = Json.mapper().readValue(body.length == 0 ? NOTHING_FILLED_IN : body, form);
      if (read == null) {
        throw Problem.invalid("body", "NotNull");
      }
      return read;
    } catch (JsonProcessingException wrong) {
      throw JsonProblems.of(wrong);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
