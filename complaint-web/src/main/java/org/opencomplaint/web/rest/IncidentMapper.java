package org.opencomplaint.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Incident;

/** Answers a failure of ours: the caller learns its number only, the log has the rest. */
@Provider
@ApplicationScoped
public class IncidentMapper implements ExceptionMapper<Throwable> {
  @Inject private Texts texts;
  @Inject private Incident incident;
  @Inject private ProblemMapper problems;

  @Override
  public Response toResponse(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Problem problem) {
        return problems.toResponse(problem);
      }
    }
    incident.report(thrown);
    int status = Response.Status.INTERNAL_SERVER_ERROR.getStatusCode();
    ProblemBody body =
        new ProblemBody(
            "about:blank",
            texts.get("rest.500.title"),
            status,
            texts.get("rest.500.detail"),
            null,
            List.of(),
            incident.getId());
    return Response.status(status).type(ProblemMapper.PROBLEM_JSON).entity(body).build();
  }
}
