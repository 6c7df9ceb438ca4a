package org.opencomplaint.web.files;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.opencomplaint.ejb.usecase.Problem;

/** Hands files to whoever is signed in on the pages; the use case decides which he may have. */
public abstract class FileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /**
   * The file at an address.
   *
   * @param path its parts below the servlet's own address
   * @throws NumberFormatException if a part should be a number
   */
  protected abstract Download find(List<String> path, HttpServletRequest request);

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
    try {
      send(find(List.of(path.substring(1).split("/")), request), response);
    } catch (NumberFormatException | IndexOutOfBoundsException noSuchAddress) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (Problem refused) {
      response.sendError(
          refused.kind() == Problem.Kind.FORBIDDEN
              ? HttpServletResponse.SC_FORBIDDEN
              : HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void send(Download file, HttpServletResponse response) throws IOException {
    response.setContentType(file.mediaType());
    response.setContentLength(file.content().length);
    response.setHeader("Content-Disposition", file.disposition());
    response.setHeader("Content-Security-Policy", Download.POLICY);
    response.getOutputStream().write(file.content());
  }
}
