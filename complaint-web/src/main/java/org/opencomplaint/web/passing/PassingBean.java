package org.opencomplaint.web.passing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.passing.PassingReport;
import org.opencomplaint.ejb.passing.PassingReports;
import org.opencomplaint.web.shell.AddressProblems;

/** What was passed about in the period that the address names. */
@Named("passingPage")
@RequestScoped
public class PassingBean {
  private static final int ROWS = 25;

  @Inject private PassingReports reports;
  @Inject private AddressProblems problems;

  private LocalDate from;
  private LocalDate to;
  private int page;
  private PassingReport report;

  /** Reads it while the page is opened, so that a wrong period or page is told. */
  public void open() {
    report = problems.orUsual(() -> read(from, to), () -> read(null, null));
    problems.reached(report.chains(), page);
  }

  private PassingReport read(LocalDate first, LocalDate last) {
    return Page.nearest(
        page, ROWS, paging -> reports.report(first, last, paging), PassingReport::chains);
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
