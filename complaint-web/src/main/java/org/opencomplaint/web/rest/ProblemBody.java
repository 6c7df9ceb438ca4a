package org.opencomplaint.web.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An error as {@code application/problem+json} (RFC 9457).
 *
 * @param title the sort of problem
 * @param detail why, and what can be done
 * @param guard the code of the guard that refused; null if none did
 * @param errors which fields are wrong, if any
 * @param incident the number to tell the administrator; null unless something broke
 */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemBody(
    String type,
    String title,
    int status,
    String detail,
    String guard,
    List<FieldError> errors,
    String incident) {

  /**
   * What is wrong with one field.
   *
   * @param field its path, such as {@code customer.phone} or {@code remedies[0].value}
   * @param code what is wrong, for programs
   * @param message what is wrong, for people
   */
  @Schema(name = "FieldError")
  record FieldError(String field, String code, String message) {}

  static ProblemBody of(int status, String title, String detail) {
    return new ProblemBody("about:blank", title, status, detail, null, List.of(), null);
  }
}
