package org.opencomplaint.web.dashboard;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.dashboard.DashboardCriteria;
import org.opencomplaint.ejb.dashboard.Dashboards;
import org.opencomplaint.ejb.dashboard.StatisticsBy;
import org.opencomplaint.web.export.Table;
import org.opencomplaint.web.export.TableServlet;
import org.opencomplaint.web.form.FormData;
import org.opencomplaint.web.i18n.Texts;

/** T4 投诉统计表 to take away: {@code files/statistics/xlsx?by=MONTH&from=…}. */
@WebServlet("/files/statistics/*")
public class StatisticsExport extends TableServlet {
  private static final long serialVersionUID = 1L;

  @EJB private transient Dashboards dashboards;
  @Inject private transient StatisticsView view;
  @Inject private transient Texts texts;

  /** What the address asks for. */
  private record Wanted(StatisticsBy by, StatisticsBy across, StatisticsColumn measure) {}

  @Override
  protected Table find(HttpServletRequest request) {
    Wanted wanted = read(request, Wanted.class, "by", "across", "measure");
    view.show(
        dashboards.statistics(
            read(request, DashboardCriteria.class, "department", "from", "to"),
            wanted.by() == null ? StatisticsBy.MONTH : wanted.by(),
            wanted.across()),
        wanted.measure() == null ? StatisticsColumn.RECEIVED : wanted.measure());
    return new Table(texts.get("statistics.title"), view.getHeadings(), view::writeTo);
  }

  private static <T> T read(HttpServletRequest request, Class<T> type, String... names) {
    Map<String, String> given = new LinkedHashMap<>();
    for (String name : names) {
      String value = request.getParameter(name);
      if (!Text.isBlank(value)) {
        given.put(name, value);
      }
    }
    FormData form = new FormData();
    given.forEach(form::put);
    return form.read(type);
  }
}
