package org.opencomplaint.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** An unexpected failure: the user is told its number, the log says under it what happened. */
@Named
@RequestScoped
public class Incident {
  private static final Logger LOG = Logger.getLogger(Incident.class.getName());
  private static final int LENGTH = 8;
  private static final String NUMBER = "[0-9a-f]{" + LENGTH + "}";

  @Inject private HttpServletRequest request;

  private String id;

  /** Logs what happened under a new number. */
  public void report(Throwable thrown) {
    id = UUID.randomUUID().toString().substring(0, LENGTH);
    LOG.log(Level.SEVERE, "incident " + id + " at " + request.getServletPath(), thrown);
  }

  /** The number, for the error page; null if nothing is known to have happened. */
  public String getId() {
    if (id == null
        && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
      report(thrown);
    }
    return id == null ? ofAddress() : id;
  }

  private String ofAddress() {
    String given = request.getParameter("incident");
    return given != null && given.matches(NUMBER) ? given : null;
  }
}
