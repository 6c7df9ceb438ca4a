package org.opencomplaint.web.dashboard;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.opencomplaint.ejb.dashboard.DashboardCriteria;
import org.opencomplaint.ejb.dashboard.Dashboards;
import org.opencomplaint.ejb.dashboard.StatisticsBy;
import org.opencomplaint.ejb.dashboard.StatisticsTable;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.shell.Problems;

/** T4 投诉统计表; its address says what it shows. */
@Named("statistics")
@RequestScoped
public class StatisticsBean {
  @EJB private Dashboards dashboards;
  @Inject private PeriodFilter filter;
  @Inject private StatisticsWords words;
  @Inject private Problems problems;

  private String department;
  private StatisticsBy by;
  private StatisticsTable table;
  private List<StatisticsRow> rows;

  /** Counts what the address asks for; what cannot be is told at the top. */
  public void look() {
    filter.settle();
    if (by == null) {
      by = StatisticsBy.MONTH;
    }
    try {
      table =
          dashboards.statistics(
              new DashboardCriteria(
                  department, filter.getFrom(), filter.getTo(), filter.getCompare()),
              by);
      rows = words.rows(table);
    } catch (Problem problem) {
      if (problem.kind() != Problem.Kind.INVALID) {
        throw problem;
      }
      problems.show(problem);
    }
  }

  /** What was counted; null if the address asked for what cannot be. */
  public StatisticsTable getTable() {
    return table;
  }

  public List<String> getHeadings() {
    return words.headings();
  }

  public List<StatisticsRow> getRows() {
    return rows;
  }

  public StatisticsRow getTotal() {
    return words.total(table);
  }

  /** Null if nothing is compared with. */
  public StatisticsRow getCompared() {
    return words.compared(table);
  }

  /** Where the table can be taken away from, in a format such as {@code xlsx}. */
  public String export(String format) {
    return RegisterLink.of(table.department())
        .within(table.from(), table.to())
        .with("by", by)
        .at("files/statistics/" + format);
  }

  public List<DepartmentName> getDepartments() {
    return dashboards.departments();
  }

  /** The code of the department that is shown; null for the whole company. */
  public String getShown() {
    return table == null || table.department() == null ? null : table.department().code();
  }

  public List<StatisticsBy> getChoices() {
    return Arrays.asList(StatisticsBy.values());
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
}
