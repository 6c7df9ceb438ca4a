package org.opencomplaint.web.payroll;

import static org.opencomplaint.core.organisation.Role.AUDITOR;
import static org.opencomplaint.core.organisation.Role.HR;
import static org.opencomplaint.core.organisation.Role.LEADER;
import static org.opencomplaint.core.organisation.Role.MANAGER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.opencomplaint.web.shell.Person;

/** Where a complaint's number leads: HR sees the penalties, not the customer's file. */
@Named("caseLink")
@RequestScoped
public class CaseLink {
  @Inject private Person person;

  /** Whether the reader sees every complaint's file. */
  public boolean isReadable() {
    return person.has(AUDITOR) || person.has(MANAGER) || person.has(LEADER);
  }

  /** The file, or the penalties of that employee, or the reader's own. */
  public String of(String complaint, String employee) {
    if (isReadable()) {
      return "complaint.xhtml?number=" + complaint;
    }
    return person.has(HR) ? "accountability.xhtml?employee=" + employee : "mine.xhtml";
  }
}
