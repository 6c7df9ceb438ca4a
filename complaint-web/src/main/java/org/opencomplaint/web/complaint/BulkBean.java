package org.opencomplaint.web.complaint;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.complaint.action.Approve;
import org.opencomplaint.core.complaint.action.Assign;
import org.opencomplaint.ejb.bulk.BulkActions;
import org.opencomplaint.ejb.bulk.BulkOutcome;
import org.opencomplaint.ejb.complaint.WorkItem;
import org.opencomplaint.web.i18n.ProblemTexts;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Notices;

/** What is done on the workbench with several complaints at once. */
@Named("bulk")
@RequestScoped
public class BulkBean {
  /** The checkboxes carry the numbers: rows may have moved since the page was shown. */
  private static final String CHOSEN = "chosen";

  @EJB private BulkActions actions;
  @Inject private Notices notices;
  @Inject private Texts texts;
  @Inject private ProblemTexts problems;
  @Inject private WorkbenchBean workbench;

  private Set<String> opened;
  private String comment;
  private String department;
  private String reason;

  /** Approves the chosen ones. */
  public void approve() {
    tell(actions.approve(chosen(), new Approve(comment)), Action.APPROVE);
  }

  /** Assigns the chosen ones to one department. */
  public void assign() {
    tell(actions.assign(chosen(), new Assign(department, List.of(), reason)), Action.ASSIGN);
  }

  /** Whether the row can be chosen for that action now. */
  public boolean canChoose(WorkItem item) {
    return item.next() == Action.ASSIGN
        || item.next() == Action.APPROVE && isOpened(item.complaint().number());
  }

  /** Whether it was chosen already; what was refused stays chosen. */
  public boolean isChosen(String number) {
    return chosen().contains(number);
  }

  /** Whether the action waits on the workbench at all. */
  public boolean isWaiting(String action) {
    return workbench.getWork().mine().stream()
        .anyMatch(item -> item.next() == Action.valueOf(action));
  }

  private boolean isOpened(String number) {
    if (opened == null) {
      opened = new HashSet<>(actions.openedForApproval());
    }
    return opened.contains(number);
  }

  private static List<String> chosen() {
    String[] numbers =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .get(CHOSEN);
    return numbers == null ? List.of() : List.of(numbers);
  }

  private void tell(List<BulkOutcome> outcomes, Action action) {
    long done = outcomes.stream().filter(BulkOutcome::done).count();
    if (done > 0) {
      notices.done(texts.of("workbench.bulk.done", texts.label(action), done));
    }
    outcomes.stream()
        .filter(outcome -> !outcome.done())
        .forEach(
            outcome ->
                FacesContext.getCurrentInstance()
                    .addMessage(
                        null,
                        new FacesMessage(
                            FacesMessage.SEVERITY_ERROR,
                            outcome.number() + " " + why(outcome),
                            null)));
    workbench.lookAgain();
    opened = null;
  }

  private String why(BulkOutcome outcome) {
    return outcome.problem().fields().isEmpty()
        ? problems.detail(outcome.problem())
        : problems.detail(outcome.problem().fields().get(0));
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }

  public String getDepartment() {
    return department;
  }

  public void setDepartment(String department) {
    this.department = department;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
