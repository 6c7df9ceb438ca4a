package org.opencomplaint.web.complaint;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.complaint.action.ActionForm;
import org.opencomplaint.ejb.bulk.BulkActions;
import org.opencomplaint.ejb.complaint.ComplaintActions;
import org.opencomplaint.ejb.complaint.ComplaintFile.RemedyView;
import org.opencomplaint.ejb.complaint.ComplaintReceipt;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.form.FormData;
import org.opencomplaint.web.form.FormDraft;
import org.opencomplaint.web.form.Forms;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Notices;
import org.opencomplaint.web.shell.Problems;

/** The one thing to do with a complaint now, as a form. */
@Named("act")
@ViewScoped
public class ActionBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ComplaintBean complaint;
  @Inject private ComplaintActions actions;
  @Inject private BulkActions bulk;
  @Inject private FormDraft draft;
  @Inject private Problems problems;
  @Inject private Forms forms;
  @Inject private Notices notices;
  @Inject private Texts texts;
  @Inject private Clock clock;

  private String wanted;
  private String about;
  private Action action;
  private FormData form;

  /** Opens the form of the action in the address, or else of the first step that is possible. */
  public void open() {
    List<Action> possible = complaint.getFile().actions();
    action =
        possible.stream()
            .filter(one -> one.code().equals(wanted))
            .findFirst()
            .orElse(possible.stream().filter(Action::isStep).findFirst().orElse(null));
    if (action == Action.APPROVE) {
      bulk.opened(complaint.getNumber());
    }
    if (action != null) {
      form = draft.open(draftOf(action), complaint.getFile().visit(), this::begun);
    }
    if (action == Action.TELL && about != null) {
      form.put("about", about);
    }
  }

  /** Fills in the present moment, where the reader says that it was now. */
  public void setToNow(Map<String, Object> row, String field) {
    row.put(field, clock.instant().toString());
  }

  private String draftOf(Action one) {
    return complaint.getNumber() + "/" + one.code();
  }

  /** A new form; what was typed to complete step 7 is not typed again if that was refused. */
  private FormData begun() {
    return Optional.of(Action.COMPLETE)
        .filter(completing -> action == Action.DISSATISFIED)
        .flatMap(completing -> draft.of(draftOf(completing)))
        .map(StartingForms::notCompleted)
        .orElseGet(() -> new StartingForms(complaint.getFile()).of(action));
  }

  /** Takes the action. If somebody else was faster, what was typed stays, to be sent again. */
  public String take() {
    try {
      ComplaintReceipt receipt =
          actions.act(complaint.getNumber(), complaint.getFile().version(), filledIn());
      draft.discard();
      notices.done(
          texts.of(
              "complaint.done",
              texts.label(action),
              receipt.number(),
              texts.label(receipt.stage())));
      return "complaint.xhtml?faces-redirect=true&number=" + receipt.number();
    } catch (Problem problem) {
      refused(problem);
      return null;
    }
  }

  private ActionForm filledIn() {
    FormData sent = action == Action.CORRECT ? CorrectionForm.changes(form) : form;
    return forms.read(sent, action.form());
  }

  private void refused(Problem problem) {
    if (problem.kind() == Problem.Kind.STALE) {
      complaint.reload();
      FacesContext.getCurrentInstance()
          .addMessage(
              null,
              new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get("complaint.conflict"), null));
    } else {
      draft.keep(form);
      problems.show(problem);
    }
  }

  /** Adds an empty row to a list of the form. */
  public void add(String list) {
    form.addRow(list, StartingForms.emptyRow(list));
  }

  /** What was offered and does not stand in the form yet as carried out. */
  public List<RemedyView> getNotReported() {
    List<Integer> reported =
        form.rows("executions").stream()
            .map(row -> ((Number) row.get("remedy")).intValue())
            .toList();
    return complaint.getOffer().remedies().stream()
        .filter(remedy -> !reported.contains(remedy.position()))
        .toList();
  }

  /** Adds what was offered as carried out, to say by whom and when. */
  public void report(RemedyView remedy) {
    form.addRow("executions", FormData.row("remedy", remedy.position()));
  }

  /** Takes a row out of a list of the form. */
  public void remove(String list, Map<String, Object> row) {
    form.rows(list).removeIf(one -> one == row);
  }

  /** Keeps what has been typed so far. */
  public void keep() {
    draft.keep(form);
  }

  /** Forgets what has been typed. */
  public void clear() {
    draft.discard();
    form = new StartingForms(complaint.getFile()).of(action);
  }

  /** The other steps that are possible now. */
  public List<Action> getOthers() {
    return others(Action::isStep);
  }

  /** What is possible beside the steps. */
  public List<Action> getAsides() {
    return others(one -> !one.isStep());
  }

  private List<Action> others(Predicate<Action> wanted) {
    return complaint.getFile().actions().stream()
        .filter(one -> one != action)
        .filter(wanted)
        .toList();
  }

  /** The action in the address; null for the first that is possible. */
  public String getWanted() {
    return wanted;
  }

  public void setWanted(String wanted) {
    this.wanted = wanted;
  }

  /** What the customer was told, if the address says so; null if not. */
  public String getAbout() {
    return about;
  }

  public void setAbout(String about) {
    this.about = about;
  }

  /** The action whose form is open; null if the reader can do nothing. */
  public Action getAction() {
    return action;
  }

  public FormData getForm() {
    return form;
  }

  public FormDraft getDraft() {
    return draft;
  }
}
