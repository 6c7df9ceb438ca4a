package org.opencomplaint.web.dashboard;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.opencomplaint.ejb.dashboard.Dashboard;
import org.opencomplaint.ejb.dashboard.DashboardCriteria;
import org.opencomplaint.ejb.dashboard.Dashboards;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.shell.Problems;

/** The dashboard page; its address says whose complaints of which days it shows. */
@Named("dashboard")
@RequestScoped
public class DashboardBean {
  @EJB private Dashboards dashboards;
  @Inject private Clock clock;
  @Inject private Charts charts;
  @Inject private KeyFigures keyFigures;
  @Inject private Problems problems;

  private String department;
  private PeriodChoice period;
  private LocalDate from;
  private LocalDate to;
  private List<DepartmentName> departments;
  private Dashboard shown;
  private List<KeyFigure> presentFigures;
  private List<KeyFigure> periodFigures;
  private Chart backlog;
  private List<Chart> periodCharts;

  /** Counts what the address asks for; what cannot be is told at the top. */
  public void look() {
    if (period == null && from == null && to == null) {
      period = PeriodChoice.LAST_90_DAYS;
    }
    if (period != null) {
      LocalDate today = LocalDate.now(clock);
      from = period.from(today);
      to = period.to(today);
    }
    try {
      show(dashboards.look(new DashboardCriteria(department, from, to)));
    } catch (Problem problem) {
      if (problem.kind() != Problem.Kind.INVALID) {
        throw problem;
      }
      problems.show(problem);
    }
  }

  private void show(Dashboard counted) {
    shown = counted;
    presentFigures = keyFigures.present(counted);
    periodFigures = keyFigures.period(counted);
    backlog = charts.backlog(counted);
    periodCharts = charts.period(counted);
  }

  /** What was counted; null if the address asked for what cannot be. */
  public Dashboard getShown() {
    return shown;
  }

  /** The departments to choose from. */
  public List<DepartmentName> getDepartments() {
    if (departments == null) {
      departments = dashboards.departments();
    }
    return departments;
  }

  public List<PeriodChoice> getPeriods() {
    return Arrays.asList(PeriodChoice.values());
  }

  public List<KeyFigure> getPresentFigures() {
    return presentFigures;
  }

  public List<KeyFigure> getPeriodFigures() {
    return periodFigures;
  }

  public Chart getBacklog() {
    return backlog;
  }

  public List<Chart> getCharts() {
    return periodCharts;
  }

  /** The complaints that somebody holds beyond their deadline. */
  public String overdueOf(Dashboard.Holder holder) {
    return RegisterLink.ofDepartment(shown)
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

  public PeriodChoice getPeriod() {
    return period;
  }

  public void setPeriod(PeriodChoice period) {
    this.period = period;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }
}
