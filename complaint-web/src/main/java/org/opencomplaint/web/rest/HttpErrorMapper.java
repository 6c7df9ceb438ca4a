package org.opencomplaint.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.opencomplaint.web.i18n.Texts;

/** Answers a request that reaches no resource: unknown address, method or media type. */
@Provider
@ApplicationScoped
public class HttpErrorMapper implements ExceptionMapper<WebApplicationException> {
  private static final Set<Integer> EXPLAINED = Set.of(404, 405, 406, 413, 415);
  private static final int OTHER = 400;

  @Inject private Texts texts;

  @Override
  public Response toResponse(WebApplicationException refused) {
    Response response = refused.getResponse();
    int status = response.getStatus();
    String key = "rest." + (EXPLAINED.contains(status) ? status : OTHER);
    return Response.fromResponse(response)
        .type(ProblemMapper.PROBLEM_JSON)
        .entity(ProblemBody.of(status, texts.get(key + ".title"), texts.get(key + ".detail")))
        .build();
  }
}
