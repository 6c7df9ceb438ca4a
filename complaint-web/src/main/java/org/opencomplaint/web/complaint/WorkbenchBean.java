package org.opencomplaint.web.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.opencomplaint.ejb.complaint.ComplaintQueries;
import org.opencomplaint.ejb.complaint.Workbench;

/** What waits for whoever looks. */
@Named("workbench")
@RequestScoped
public class WorkbenchBean {
  @Inject private ComplaintQueries complaints;

  private Workbench work;

  public Workbench getWork() {
    if (work == null) {
      work = complaints.workbench();
    }
    return work;
  }

  /** What waits has changed. */
  void lookAgain() {
    work = null;
  }
}
