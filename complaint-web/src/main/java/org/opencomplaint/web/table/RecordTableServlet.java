package org.opencomplaint.web.table;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.export.Table;
import org.opencomplaint.web.export.TableServlet;

/** The management tables to take away: {@code files/tables/complaints/xlsx?stage=…}. */
@WebServlet("/files/tables/*")
public class RecordTableServlet extends TableServlet {
  private static final long serialVersionUID = 1L;

  @Inject @Any private transient Instance<RecordTable<?, ?, ?>> tables;

  @Override
  protected Table find(HttpServletRequest request) {
    String[] path = request.getPathInfo().split("/");
    Instance<RecordTable<?, ?, ?>> named = tables.select(NamedLiteral.of(path[path.length - 2]));
    if (!named.isResolvable()) {
      throw Problem.notFound("NO_SUCH_TABLE");
    }
    return named.get().take(format(request).orElseThrow());
  }
}
