package org.opencomplaint.web.notification;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.opencomplaint.ejb.json.Json;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Formats;

/** What the bell says now, for a page whose bell has rung: {@code bell}, as JSON. */
@WebServlet("/bell")
public class BellServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /**
   * What it says.
   *
   * @param label the number as it fits the bell; empty for none
   * @param text the number in words
   */
  private record Said(String label, String text) {}

  @Inject private transient BellBean bell;
  @Inject private transient Texts texts;
  @Inject private transient Formats formats;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long unread = bell.getUnread();
    String text = texts.of("notification.unread", formats.count(unread));
    response.setContentType("application/json");
    response.getWriter().write(Json.write(new Said(unread == 0 ? "" : bell.getLabel(), text)));
  }
}
