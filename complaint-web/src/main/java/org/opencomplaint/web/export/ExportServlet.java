package org.opencomplaint.web.export;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.opencomplaint.ejb.export.ExportView;
import org.opencomplaint.ejb.export.Exports;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.files.Download;
import org.opencomplaint.web.shell.Formats;

/** A long table that is written, for who has had it written: {@code files/exports/17}. */
@WebServlet("/files/exports/*")
public class ExportServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Exports exports;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    if (path == null || !path.matches("/\\d{1,18}")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      send(exports.finished(Long.parseLong(path.substring(1))), response);
    } catch (Problem gone) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void send(ExportView file, HttpServletResponse response) throws IOException {
    LocalDate day = LocalDate.ofInstant(file.startedAt(), Formats.ZONE);
    String name = file.name() + "-" + day + "." + file.format().extension();
    response.setContentType(file.format().mediaType());
    response.setHeader("Content-Disposition", Download.attachment(name));
    int next = 0;
    for (byte[] part = exports.part(file.id(), next++);
        part.length > 0;
        part = exports.part(file.id(), next++)) {
      response.getOutputStream().write(part);
    }
  }
}
