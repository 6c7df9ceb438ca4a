package org.opencomplaint.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import org.opencomplaint.ejb.usecase.Problem;

/**
 * What happens to an exception in a page: a {@link Problem} with an action is told on the page, one
 * with the address becomes an error page, an expired page is opened again, and anything else is
 * logged as an {@link Incident}. No page shows a stack trace.
 */
class PageExceptionHandler extends ExceptionHandlerWrapper {

  PageExceptionHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      ExceptionQueuedEventContext event = events.next().getContext();
      events.remove();
      if (!event.getContext().getResponseComplete()) {
        answer(event.getContext(), event.getPhaseId(), cause(event.getException()));
      }
    }
    getWrapped().handle();
  }

  /** What we know an answer to, out of its wrappings; else the whole. */
  private static Throwable cause(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Problem || cause instanceof ViewExpiredException) {
        return cause;
      }
    }
    return thrown;
  }

  private static void answer(FacesContext context, PhaseId phase, Throwable thrown) {
    try {
      if (thrown instanceof ViewExpiredException) {
        openAgain(context);
      } else if (thrown instanceof Problem problem) {
        answer(context, phase, problem);
      } else {
        Incident incident = CDI.current().select(Incident.class).get();
        incident.report(thrown);
        errorPage(context, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, incident.getId());
      }
    } catch (IOException e) {
      throw new FacesException(e);
    }
  }

  private static void answer(FacesContext context, PhaseId phase, Problem problem)
      throws IOException {
    boolean canStillBeTold = context.isPostback() && phase != PhaseId.RENDER_RESPONSE;
    if (problem.kind() == Problem.Kind.UNAUTHENTICATED) {
      openAgain(context);
    } else if (problem.code().equals("PASSWORD_TO_CHANGE")) {
      ExternalContext external = context.getExternalContext();
      external.redirect(external.getRequestContextPath() + "/password.xhtml");
      context.responseComplete();
    } else if (canStillBeTold) {
      CDI.current().select(Problems.class).get().show(problem);
    } else {
      boolean forbidden = problem.kind() == Problem.Kind.FORBIDDEN;
      errorPage(
          context,
          forbidden ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND,
          null);
    }
  }

  /** The page as its address shows it; what was typed is kept in the browser. */
  private static void openAgain(FacesContext context) throws IOException {
    context.getExternalContext().redirect(PageAddress.of(context));
    context.responseComplete();
  }

  private static void errorPage(FacesContext context, int status, String incident)
      throws IOException {
    ExternalContext external = context.getExternalContext();
    if (external.isResponseCommitted()) {
      return;
    }
    if (context.getPartialViewContext().isAjaxRequest()) {
      external.responseReset();
      external.redirect(
          external.getRequestContextPath()
              + ("/error/" + status + ".xhtml")
              + (incident == null ? "" : "?incident=" + incident));
    } else {
      external.responseSendError(status, null);
    }
    context.responseComplete();
  }
}
