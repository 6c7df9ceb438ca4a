package org.opencomplaint.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.ejb.sql.Conditions;
import org.opencomplaint.ejb.usecase.Problem;

/** The complaints of the register, for who counts them: so he counts what it shows. */
@ApplicationScoped
public class ComplaintConditions {
  @Inject private ComplaintFinder finder;

  /**
   * What is true of the complaints {@code c} that the register shows.
   *
   * @throws Problem INVALID if something that is looked for is unknown
   */
  public Conditions of(ComplaintSearch wanted, Employee viewer) {
    return finder.conditions(wanted, viewer);
  }
}
