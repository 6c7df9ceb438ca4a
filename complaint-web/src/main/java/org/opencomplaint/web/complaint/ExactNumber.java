package org.opencomplaint.web.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.opencomplaint.core.complaint.ComplaintNumber;
import org.opencomplaint.ejb.complaint.ComplaintLine;
import org.opencomplaint.ejb.complaint.ComplaintQueries;

/** Whoever searches for the whole number of a complaint wants that complaint, not a list of one. */
@Named("exactNumber")
@RequestScoped
public class ExactNumber {
  @Inject private ComplaintQueries complaints;
  @Inject private HttpServletRequest request;

  /** Leads to the complaint, if it is there and the reader may see it; else to the list. */
  public String open() {
    return Optional.ofNullable(request.getParameter("q"))
        .filter(typed -> request.getParameterMap().size() == 1)
        .flatMap(ComplaintNumber::exact)
        .flatMap(number -> complaints.lines(List.of(number)).stream().findFirst())
        .map(ComplaintLine::number)
        .map(number -> "complaint.xhtml?faces-redirect=true&number=" + number)
        .orElse(null);
  }
}
