package org.opencomplaint.web.passing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.passing.PassingReport;
import org.opencomplaint.ejb.passing.PassingReports;

/** What was passed about in the period that the address names. */
@Named("passingPage")
@RequestScoped
public class PassingBean {
  private static final int ROWS = 25;

  @Inject private PassingReports reports;

  private LocalDate from;
  private LocalDate to;
  private int page;
  private PassingReport report;

  /** Reads it while the page is opened, so that a wrong period is told. */
  public void open() {
    report = reports.report(from, to, new Paging(page, ROWS));
  }

  public PassingReport getReport() {
    return report;
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

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
