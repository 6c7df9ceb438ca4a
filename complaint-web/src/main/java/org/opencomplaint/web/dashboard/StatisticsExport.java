package org.opencomplaint.web.dashboard;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opencomplaint.ejb.dashboard.DashboardCriteria;
import org.opencomplaint.ejb.dashboard.Dashboards;
import org.opencomplaint.ejb.dashboard.Figures;
import org.opencomplaint.ejb.dashboard.StatisticsBy;
import org.opencomplaint.ejb.dashboard.StatisticsTable;
import org.opencomplaint.ejb.table.TableWriter;
import org.opencomplaint.web.export.Table;
import org.opencomplaint.web.export.TableServlet;
import org.opencomplaint.web.form.FormData;
import org.opencomplaint.web.i18n.Texts;

/** T4 投诉统计表 to take away: {@code files/statistics/xlsx?by=MONTH&from=…}. */
@WebServlet("/files/statistics/*")
public class StatisticsExport extends TableServlet {
  private static final long serialVersionUID = 1L;

  @EJB private transient Dashboards dashboards;
  @Inject private transient StatisticsWords words;
  @Inject private transient Texts texts;

  /** What the address asks for. */
  private record Wanted(StatisticsBy by) {
    private StatisticsBy orMonth() {
      return by == null ? StatisticsBy.MONTH : by;
    }
  }

  @Override
  protected Table find(HttpServletRequest request) {
    StatisticsTable table =
        dashboards.statistics(
            read(request, DashboardCriteria.class, "department", "from", "to"),
            read(request, Wanted.class, "by").orMonth());
    List<String> headings = new ArrayList<>(words.headings());
    headings.add(0, texts.get("statistics.by." + table.by()));
    return new Table(texts.get("statistics.title"), headings, file -> write(table, file));
  }

  private static <T> T read(HttpServletRequest request, Class<T> type, String... names) {
    Map<String, String> given = new LinkedHashMap<>();
    for (String name : names) {
      String value = request.getParameter(name);
      if (value != null && !value.isBlank()) {
        given.put(name, value);
      }
    }
    FormData form = new FormData();
    given.forEach(form::put);
    return form.read(type);
  }

  private void write(StatisticsTable table, TableWriter file) throws IOException {
    for (StatisticsTable.Line line : table.lines()) {
      file.row(cells(words.label(table, line), line.figures()));
    }
    file.row(cells(texts.get("statistics.total"), table.total().figures()));
  }

  private static List<Object> cells(String label, Figures figures) {
    List<Object> cells = new ArrayList<>();
    cells.add(label);
    Arrays.stream(StatisticsColumn.values()).map(column -> column.of(figures)).forEach(cells::add);
    return cells;
  }
}
