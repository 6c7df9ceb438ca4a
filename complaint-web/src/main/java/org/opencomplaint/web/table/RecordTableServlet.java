package org.opencomplaint.web.table;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
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
    String path = request.getPathInfo();
    String name = path.substring(1, path.lastIndexOf('/'));
    return tables.stream()
        .filter(table -> table.getName().equals(name))
        .findFirst()
        .orElseThrow(() -> Problem.notFound("NO_SUCH_TABLE"))
        .take();
  }
}
