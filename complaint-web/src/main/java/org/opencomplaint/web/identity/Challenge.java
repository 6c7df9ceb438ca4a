package org.opencomplaint.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.opencomplaint.ejb.json.Json;
import org.opencomplaint.web.i18n.Texts;

/** Asks someone who is not signed in to do so, in the way the request can understand. */
@ApplicationScoped
class Challenge {
  private record Unauthorized(String type, String title, int status, String detail) {}

  @Inject private Texts texts;

  /** A program is told what is missing. */
  void program(HttpServletResponse response) throws IOException {
    SecurityHeaders.set(response);
    SecurityHeaders.forbidKeeping(response);
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setHeader("WWW-Authenticate", "Bearer");
    response.setContentType("application/problem+json");
    Json.mapper()
        .writeValue(
            response.getOutputStream(),
            new Unauthorized(
                "about:blank",
                texts.get("problems.Kind.UNAUTHENTICATED"),
                response.getStatus(),
                texts.get("problems.NO_TOKEN")));
  }

  /**
   * A browser is sent to the sign-in page, and from there back. A page that updates itself in part,
   * because its session has expired, understands this only in its own language.
   */
  void person(HttpServletRequest request, HttpServletResponse response) throws IOException {
    SecurityHeaders.set(response);
    SecurityHeaders.forbidKeeping(response);
    boolean expired =
        request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    String login = request.getContextPath() + Address.of(request).login(expired);
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.setContentType("text/xml");
      response.setCharacterEncoding("UTF-8");
      response
          .getWriter()
          .write(
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                  + login.replace("&", "&amp;")
                  + "\"/></partial-response>");
    } else {
      response.sendRedirect(login);
    }
  }
}
