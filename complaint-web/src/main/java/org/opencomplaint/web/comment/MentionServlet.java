package org.opencomplaint.web.comment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.opencomplaint.ejb.comment.Comments;
import org.opencomplaint.ejb.json.Json;
import org.opencomplaint.ejb.usecase.Problem;

/** Offers the page who can be named: {@code mentionable?number=…&q=…}, as JSON. */
@WebServlet("/mentionable")
public class MentionServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Comments comments;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      String typed = Objects.requireNonNullElse(request.getParameter("q"), "");
      if (!Json.isText(typed)) {
        throw Problem.invalid("q", "Text");
      }
      String json = Json.write(comments.mentionable(request.getParameter("number"), typed));
      response.setContentType("application/json");
      response.getWriter().write(json);
    } catch (Problem refused) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
