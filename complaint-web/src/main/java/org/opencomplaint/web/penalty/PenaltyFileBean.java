package org.opencomplaint.web.penalty;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.opencomplaint.ejb.penalty.Penalties;
import org.opencomplaint.ejb.penalty.PenaltyFile;
import org.opencomplaint.web.shell.RecordAddress;

/** One line of the accountability register whole, for those who answer for the department. */
@Named("penaltyFile")
@RequestScoped
public class PenaltyFileBean {
  @Inject private Penalties penalties;

  private PenaltyFile file;

  @PostConstruct
  void read() {
    file = penalties.file(RecordAddress.id());
  }

  public PenaltyFile getFile() {
    return file;
  }
}
