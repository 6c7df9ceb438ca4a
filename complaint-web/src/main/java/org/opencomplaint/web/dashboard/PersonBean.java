package org.opencomplaint.web.dashboard;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.opencomplaint.ejb.dashboard.PersonCriteria;
import org.opencomplaint.ejb.dashboard.PersonDashboard;
import org.opencomplaint.ejb.dashboard.PersonDashboards;
import org.opencomplaint.web.shell.AddressProblems;

/** How somebody handles complaints; the address says who and which days. */
@Named("performance")
@RequestScoped
public class PersonBean {
  @EJB private PersonDashboards dashboards;
  @Inject private PeriodFilter filter;
  @Inject private Charts charts;
  @Inject private KeyFigures keyFigures;
  @Inject private AddressProblems problems;

  private String person;
  private PersonDashboard seen;
  private List<KeyFigure> presentFigures;
  private List<KeyFigure> periodFigures;
  private Chart stages;

  /** Counts what the address asks for; what cannot be is told at the top. */
  public void look() {
    filter.settle();
    seen = problems.orUsual(() -> look(person), this::lookAtOwn);
    presentFigures = keyFigures.present(seen);
    periodFigures = keyFigures.period(seen);
    stages = charts.stages(seen);
  }

  private PersonDashboard look(String whose) {
    return dashboards.look(
        new PersonCriteria(whose, filter.getFrom(), filter.getTo(), filter.getCompare()));
  }

  private PersonDashboard lookAtOwn() {
    filter.forget();
    return look(null);
  }

  /** What was counted. */
  public PersonDashboard getSeen() {
    return seen;
  }

  public List<KeyFigure> getPresentFigures() {
    return presentFigures;
  }

  public List<KeyFigure> getPeriodFigures() {
    return periodFigures;
  }

  public Chart getStages() {
    return stages;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }
}
