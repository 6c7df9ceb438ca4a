package org.opencomplaint.web.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.opencomplaint.ejb.dashboard.Comparison;
import org.opencomplaint.ejb.dashboard.Dashboard;
import org.opencomplaint.ejb.dashboard.DashboardCriteria;
import org.opencomplaint.ejb.dashboard.Dashboards;
import org.opencomplaint.ejb.dashboard.StatisticsBy;
import org.opencomplaint.ejb.dashboard.StatisticsTable;
import org.opencomplaint.web.testing.ActingCaller;

/** The company's dashboard and statistics, as the manager looks at them. */
@ApplicationScoped
class Boards {
  @Inject private ActingCaller caller;
  @Inject private Dashboards dashboards;

  Dashboard look(String from, String to, Comparison comparison) throws Exception {
    return caller.as("manager", () -> dashboards.look(of(from, to, comparison)));
  }

  StatisticsTable statistics(String from, String to, StatisticsBy by, StatisticsBy across)
      throws Exception {
    return caller.as(
        "manager", () -> dashboards.statistics(of(from, to, Comparison.NONE), by, across));
  }

  private static DashboardCriteria of(String from, String to, Comparison comparison) {
    return new DashboardCriteria(null, LocalDate.parse(from), LocalDate.parse(to), comparison);
  }
}
