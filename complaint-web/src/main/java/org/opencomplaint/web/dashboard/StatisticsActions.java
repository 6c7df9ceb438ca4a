package org.opencomplaint.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Changes which measures of T4 投诉统计表 the reader sees. */
@Named("statisticsActions")
@RequestScoped
public class StatisticsActions {
  @Inject private StatisticsBean statistics;
  @Inject private StatisticsColumns columns;

  /** Shows those that are ticked, in the order they stand in. */
  public void keep() throws IOException {
    columns.keep(page().getRequestParameterValuesMap().get("column"));
    open();
  }

  /** Shows the usual ones. */
  public void forget() throws IOException {
    columns.forget();
    open();
  }

  private void open() throws IOException {
    page().redirect(page().getRequestContextPath() + "/" + statistics.getAddress());
  }

  private static ExternalContext page() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }
}
