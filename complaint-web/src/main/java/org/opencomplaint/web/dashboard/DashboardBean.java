package org.opencomplaint.web.dashboard;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.opencomplaint.ejb.dashboard.Dashboard;
import org.opencomplaint.ejb.dashboard.DashboardCriteria;
import org.opencomplaint.ejb.dashboard.Dashboards;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.web.shell.AddressProblems;

/** The dashboard page; its address says whose complaints of which days it shows. */
@Named("dashboard")
@RequestScoped
public class DashboardBean {
  @EJB private Dashboards dashboards;
  @Inject private PeriodFilter filter;
  @Inject private Charts charts;
  @Inject private KeyFigures keyFigures;
  @Inject private AddressProblems problems;

  private String department;
  private List<DepartmentName> departments;
  private DashboardView view;

  /** Counts what the address asks for; what cannot be is told at the top. */
  public void look() {
    filter.settle();
    show(problems.orUsual(() -> look(department), this::lookAtAll));
  }

  private Dashboard look(String whose) {
    return dashboards.look(
        new DashboardCriteria(whose, filter.getFrom(), filter.getTo(), filter.getCompare()));
  }

  private Dashboard lookAtAll() {
    filter.forget();
    return look(null);
  }

  private void show(Dashboard counted) {
    view =
        new DashboardView(
            counted,
            keyFigures.present(counted),
            keyFigures.period(counted),
            charts.backlog(counted),
            charts.period(counted));
  }

  /** What was counted. */
  public DashboardView getView() {
    return view;
  }

  /** The code of the department that is shown; null for the whole company. */
  public String getShown() {
    return view.counted().department() == null ? null : view.counted().department().code();
  }

  /** The departments to choose from. */
  public List<DepartmentName> getDepartments() {
    if (departments == null) {
      departments = dashboards.departments();
    }
    return departments;
  }

  /** The complaints that somebody holds beyond their deadline. */
  public String overdueOf(Dashboard.Holder holder) {
    return RegisterLink.ofDepartment(view.counted())
        .with("overdue", true)
        .with("holder", holder.employee().no())
        .href();
  }

  public String getDepartment() {
    return department;
  }

  public void setDepartment(String department) {
    this.department = department;
  }
}
