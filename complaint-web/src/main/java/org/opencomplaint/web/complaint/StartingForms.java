package org.opencomplaint.web.complaint;

import static org.opencomplaint.web.form.FormData.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.opencomplaint.core.accountability.LiabilityRole;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.complaint.action.RemedyKind;
import org.opencomplaint.core.complaint.action.Resolvability;
import org.opencomplaint.core.complaint.action.Verdict;
import org.opencomplaint.core.loss.LossKind;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.complaint.ComplaintFile;
import org.opencomplaint.ejb.complaint.ComplaintFile.IntakeView;
import org.opencomplaint.ejb.complaint.ComplaintFile.ProposalView;
import org.opencomplaint.ejb.complaint.FindingsView;
import org.opencomplaint.web.form.FormData;

/**
 * What the form of an action holds when it is opened: all that the file already says. When
 * something happened, who did it and what the customer answered is left for people to say.
 */
record StartingForms(ComplaintFile file) {

  FormData of(Action action) {
    FormData form = new FormData();
    switch (action) {
      case ACCEPT ->
          form.put("verdict", Verdict.VALID).put("resolvability", Resolvability.SHORT_TERM);
      case RESOLVE_ON_SPOT -> asDemandedOnTheSpot(form, file.intake());
      case ASSIGN -> suggest(form);
      case SUBMIT_FINDINGS -> investigate(form, file.findings());
      case CORRECT -> CorrectionForm.fill(form, file.intake());
      case CORRECT_LOSS -> account(form, last(file.findings()));
      case PROPOSE -> propose(form, file.proposals());
      case RETURN -> form.put("to", Stage.PROPOSAL);
      case COMPLETE -> carryOut(form, last(file.proposals()));
      case TELL -> form.put("about", file.toTell());
      case CHANGE_SEVERITY -> form.put("severity", file.severity());
      default -> {}
    }
    return form;
  }

  /** A row as it is added to a list by hand. */
  static Map<String, Object> emptyRow(String list) {
    return switch (list) {
      case "lossLines" -> row("kind", LossKind.GOODS, "quantity", BigDecimal.ONE);
      case "liabilities" -> row("role", LiabilityRole.SUPERVISOR.code(), "share", BigDecimal.ONE);
      case "remedies" -> row("value", Money.ZERO);
      default -> row();
    };
  }

  private static void asDemandedOnTheSpot(FormData form, IntakeView intake) {
    form.put("remedy.kind", intake.demandRemedy()).put("remedy.value", intake.demandAmount());
  }

  private void suggest(FormData form) {
    if (file.suggestedDepartment() != null) {
      form.put("department", file.suggestedDepartment().code());
    }
  }

  /** What an earlier investigation found stands until it is changed. */
  private static void investigate(FormData form, List<FindingsView> earlier) {
    if (earlier.isEmpty()) {
      form.addRow("liabilities", row("role", LiabilityRole.DIRECT.code(), "share", BigDecimal.ONE));
      return;
    }
    FindingsView found = last(earlier);
    form.put("rootCause", found.rootCause().code()).put("analysis", found.analysis());
    account(form, found);
    found
        .liabilities()
        .forEach(
            liable ->
                form.addRow(
                    "liabilities",
                    row(
                        "employee", liable.employee().no(),
                        "role", liable.role(),
                        "share", liable.share(),
                        "basis", liable.basis())));
    found
        .departments()
        .forEach(
            part ->
                form.addRow(
                    "departments",
                    row(
                        "department", part.department().code(),
                        "share", part.share(),
                        "ground", part.ground())));
    if (found.concealedBy() != null) {
      form.put("concealedBy", found.concealedBy().no());
    }
  }

  private static void account(FormData form, FindingsView found) {
    found
        .lossLines()
        .forEach(
            line ->
                form.addRow(
                    "lossLines",
                    row(
                        "kind", line.kind(),
                        "description", line.description(),
                        "quantity", line.quantity(),
                        "unitCost", line.unitCost())));
  }

  /**
   * What was offered before and is still owed stands until it is changed; at first what the
   * customer demands.
   */
  private void propose(FormData form, List<ProposalView> earlier) {
    if (earlier.isEmpty()) {
      form.addRow("remedies", demanded(file.intake().demandRemedy(), file.intake().demandAmount()));
      return;
    }
    last(earlier).remedies().stream()
        .filter(remedy -> remedy.carriedOutAt() == null)
        .forEach(
            remedy ->
                form.addRow(
                    "remedies",
                    row("kind", remedy.kind(), "value", remedy.value(), "basis", remedy.basis())));
    if (form.rows("remedies").isEmpty()) {
      form.addRow("remedies", emptyRow("remedies"));
    }
  }

  private static Map<String, Object> demanded(RemedyKind kind, Money amount) {
    return row("kind", kind, "value", amount == null ? Money.ZERO : amount);
  }

  private static void carryOut(FormData form, ProposalView proposal) {
    proposal
        .remedies()
        .forEach(remedy -> form.addRow("executions", row("remedy", remedy.position())));
  }

  /** What was typed to complete the step, before it turned out that the customer is not content. */
  static FormData notCompleted(FormData completing) {
    FormData form = new FormData();
    completing.getValues().entrySet().stream()
        .filter(field -> !field.getKey().equals("executions"))
        .forEach(field -> form.getValues().put(field.getKey(), field.getValue()));
    completing.rows("executions").stream()
        .filter(
            row ->
                Stream.of("by", "at", "evidence")
                    .map(row::get)
                    .filter(Objects::nonNull)
                    .anyMatch(typed -> !Text.isBlank(typed.toString())))
        .forEach(row -> form.addRow("executions", row));
    return form;
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
