package org.opencomplaint.web.dashboard;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.opencomplaint.ejb.dashboard.DashboardCriteria;
import org.opencomplaint.ejb.dashboard.Dashboards;
import org.opencomplaint.ejb.dashboard.StatisticsBy;
import org.opencomplaint.ejb.dashboard.StatisticsTable;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.web.shell.AddressProblems;

/** T4 投诉统计表; its address says what it shows. */
@Named("statistics")
@RequestScoped
public class StatisticsBean {
  @EJB private Dashboards dashboards;
  @Inject private PeriodFilter filter;
  @Inject private StatisticsView view;
  @Inject private AddressProblems problems;

  private String department;
  private StatisticsBy by;
  private StatisticsBy across;
  private StatisticsColumn measure;

  /** Counts what the address asks for; what cannot be is told at the top. */
  public void look() {
    filter.settle();
    by = by == null ? StatisticsBy.MONTH : by;
    measure = measure == null ? StatisticsColumn.RECEIVED : measure;
    view.show(problems.orUsual(() -> count(department, across), this::countAll), measure);
  }

  private StatisticsTable count(String whose, StatisticsBy other) {
    return dashboards.statistics(
        new DashboardCriteria(whose, filter.getFrom(), filter.getTo(), filter.getCompare()),
        by,
        other);
  }

  private StatisticsTable countAll() {
    filter.forget();
    department = null;
    across = null;
    return count(null, null);
  }

  /** What the address says but for the period. */
  public String getKept() {
    return kept().query();
  }

  private RegisterLink kept() {
    return new RegisterLink(Map.of())
        .with("department", department)
        .with("by", by)
        .with("across", across)
        .with("measure", across == null ? null : measure);
  }

  /** The address. */
  String getAddress() {
    return kept()
        .with("period", filter.getPeriod())
        .with("from", filter.getPeriod() == null ? filter.getFrom() : null)
        .with("to", filter.getPeriod() == null ? filter.getTo() : null)
        .with("compare", filter.getCompare())
        .at("statistics.xhtml");
  }

  public List<DepartmentName> getDepartments() {
    return dashboards.departments();
  }

  public String getDepartment() {
    return department;
  }

  public void setDepartment(String department) {
    this.department = department;
  }

  public StatisticsBy getBy() {
    return by;
  }

  public void setBy(StatisticsBy by) {
    this.by = by;
  }

  public StatisticsBy getAcross() {
    return across;
  }

  public void setAcross(StatisticsBy across) {
    this.across = across;
  }

  public StatisticsColumn getMeasure() {
    return measure;
  }

  public void setMeasure(StatisticsColumn measure) {
    this.measure = measure;
  }
}
