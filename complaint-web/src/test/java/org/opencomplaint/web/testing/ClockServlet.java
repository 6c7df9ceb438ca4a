package org.opencomplaint.web.testing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.opencomplaint.ejb.mail.Outbox;
import org.opencomplaint.ejb.penalty.PenaltyDeadlines;

/**
 * Moves the portal's clock for tests that run outside of it, and lets what became due meanwhile
 * happen at once; see {@link PortalClock}.
 */
@WebServlet("/test/clock")
public class ClockServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient MovableClock clock;
  @Inject private transient PenaltyDeadlines deadlines;
  @Inject private transient Outbox outbox;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getParameter("to") != null) {
      clock.moveTo(OffsetDateTime.parse(request.getParameter("to")));
    } else if (request.getParameter("by") != null) {
      clock.moveBy(Duration.parse(request.getParameter("by")));
    } else {
      clock.reset();
    }
    deadlines.finaliseDue();
    outbox.sendDue();
    response.getWriter().print(clock.instant());
  }
}
