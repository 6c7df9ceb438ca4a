package org.opencomplaint.web.export;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.opencomplaint.ejb.table.TableFormat;
import org.opencomplaint.ejb.table.TableWriter;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.files.Download;

/**
 * Hands out a table in the format that ends its address, such as {@code …/xlsx}. It is sent as it
 * is read: the browser shows how far it is, and stopping the download stops the reading.
 */
public abstract class TableServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Clock clock;

  /**
   * What the request asks for.
   *
   * @throws Problem if the caller may not have it, or a filter is wrong
   */
  protected abstract Table find(HttpServletRequest request);

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<TableFormat> format = format(request);
    if (format.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      send(find(request), format.get(), response);
    } catch (Problem refused) {
      if (response.isCommitted()) {
        throw refused;
      }
      response.reset();
      response.sendError(
          switch (refused.kind()) {
            case UNAUTHENTICATED -> HttpServletResponse.SC_UNAUTHORIZED;
            case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
            default -> HttpServletResponse.SC_NOT_FOUND;
          });
    }
  }

  /** The format that ends the address; empty if there is no such one. */
  protected static Optional<TableFormat> format(HttpServletRequest request) {
    String path = String.valueOf(request.getPathInfo());
    return Arrays.stream(TableFormat.values())
        .filter(format -> path.endsWith("/" + format.extension()))
        .findFirst();
  }

  private void send(Table table, TableFormat format, HttpServletResponse response)
      throws IOException {
    String name = table.name() + "-" + LocalDate.now(clock) + "." + format.extension();
    response.setContentType(format.mediaType());
    response.setHeader("Content-Disposition", Download.attachment(name));
    try (TableWriter file =
        format.open(response.getOutputStream(), table.name(), table.headings())) {
      table.rows().writeTo(file);
    }
  }
}
