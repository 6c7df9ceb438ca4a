package org.opencomplaint.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.i18n.ProblemTexts;
import org.opencomplaint.web.rest.ProblemBody.FieldError;

/** Answers with what a use case did not do, and why. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Problem> {
  static final String PROBLEM_JSON = "application/problem+json";

  private static final int REFUSED_FIELD = 422;

  @Inject private ProblemTexts texts;

  @Override
  public Response toResponse(Problem problem) {
    int status = status(problem);
    ProblemBody body =
        new ProblemBody(
            "about:blank",
            texts.title(problem),
            status,
            texts.detail(problem),
            guard(problem),
            errors(problem),
            null);
    Response.ResponseBuilder response = Response.status(status).type(PROBLEM_JSON).entity(body);
    if (status == Response.Status.UNAUTHORIZED.getStatusCode()) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return response.build();
  }

  private static int status(Problem problem) {
    return switch (problem.kind()) {
      case UNAUTHENTICATED -> Response.Status.UNAUTHORIZED.getStatusCode();
      case FORBIDDEN -> Response.Status.FORBIDDEN.getStatusCode();
      case NOT_FOUND -> Response.Status.NOT_FOUND.getStatusCode();
      case INVALID -> Response.Status.BAD_REQUEST.getStatusCode();
      case REFUSED ->
          problem.fields().isEmpty() ? Response.Status.CONFLICT.getStatusCode() : REFUSED_FIELD;
      case STALE -> Response.Status.PRECONDITION_FAILED.getStatusCode();
      case CONFLICT -> Response.Status.CONFLICT.getStatusCode();
    };
  }

  private static String guard(Problem problem) {
    return switch (problem.kind()) {
      case REFUSED, FORBIDDEN -> problem.code();
      default -> null;
    };
  }

  private List<FieldError> errors(Problem problem) {
    return problem.fields().stream()
        .map(field -> new FieldError(field.field(), field.code(), texts.detail(field)))
        .toList();
  }
}
