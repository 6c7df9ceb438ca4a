package org.opencomplaint.web.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.complaint.action.Verdict;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.attachment.AttachmentView;
import org.opencomplaint.ejb.complaint.ComplaintFile;
import org.opencomplaint.ejb.complaint.ComplaintFile.AssignmentView;
import org.opencomplaint.ejb.complaint.ComplaintFile.CustomerView;
import org.opencomplaint.ejb.complaint.ComplaintFile.IntakeView;
import org.opencomplaint.ejb.complaint.ComplaintFile.ValidityView;
import org.opencomplaint.ejb.complaint.FindingsView;
import org.opencomplaint.ejb.complaint.MergedView;
import org.opencomplaint.ejb.complaint.Signature;
import org.opencomplaint.ejb.complaint.TellingView;
import org.opencomplaint.ejb.print.FormTable;
import org.opencomplaint.ejb.print.PrintedForm;

/**
 * T2 投诉处理表: what every step left on the complaint, who says so, and room for his hand. A step that
 * is not reached yet stands there empty.
 */
final class CaseSheet {
  static final float ROOM = 40;

  private final PrintedForm form;
  private final SheetWords words;

  CaseSheet(PrintedForm form, SheetWords words) {
    this.form = form;
    this.words = words;
  }

  void fill(ComplaintFile file, Function<String, List<AttachmentView>> attachments) {
    step(Stage.REGISTRATION);
    intake(file, attachments);
    step(Stage.VALIDITY);
    validity(file);
    step(Stage.ASSIGNMENT);
    assignment(file);
    step(Stage.INVESTIGATION);
    investigation(file);
    new OutcomeSheet(form, words).fill(file);
    tellings(file.tellings());
  }

  /** Everything the customer was told, whatever the step. */
  private void tellings(List<TellingView> tellings) {
    List<List<String>> rows =
        tellings.stream()
            .map(
                one ->
                    List.of(
                        words.label(one.about()),
                        one.toldAt() == null
                            ? words.text("telling.unreachable", one.unreachable())
                            : words.moment(one.toldAt()),
                        one.means() == null ? "" : words.label(one.means()),
                        words.who(one.toldBy() == null ? one.recordedBy() : one.toldBy()),
                        words.said(one.note())))
            .toList();
    form.section(words.text("tellings"))
        .table(
            words.table(
                new float[] {22, 24, 12, 18, 24},
                rows,
                "telling.about",
                "telling.at",
                "telling.means",
                "telling.by",
                "telling.note"));
  }

  private void step(Stage stage) {
    form.section(words.step(stage));
  }

  private void intake(ComplaintFile file, Function<String, List<AttachmentView>> attachments) {
    IntakeView intake = file.intake();
    CustomerView customer = intake.customer();
    String name = customer.name() == null ? words.text("anonymous") : customer.name();
    form.half(words.text("customer"), name)
        .half(words.text("phone"), String.join(" / ", customer.phones()))
        .half(words.text("category"), words.category(intake.category()))
        .halfChoice(words.text("severity"), words.oneOf(file.severity(), Severity.values()))
        .half(words.text("product"), words.said(intake.subject().product()))
        .half(words.text("orderNo"), words.said(intake.subject().orderNo()))
        .roomy(words.text("facts"), words.said(intake.facts()), ROOM)
        .half(
            words.text("demand"),
            words.label(intake.demandRemedy()) + " " + words.money(intake.demandAmount()))
        .half(words.text("replyBy"), words.day(intake.replyBy()));
    file.absorbed().forEach(merged -> merged(merged, attachments.apply(merged.number())));
    sign("recordedBy", Signature.last(file.signatures(), Action.REGISTER));
  }

  private void merged(MergedView merged, List<AttachmentView> attachments) {
    String name = merged.customer().name();
    List<String> said = new ArrayList<>();
    said.add(
        words.text(
            "merged.value",
            merged.number(),
            name == null ? words.text("anonymous") : name,
            words.moment(merged.mergedAt()),
            merged.into()));
    said.add(words.said(merged.facts()));
    merged.addedFacts().forEach(added -> said.add(words.added(added)));
    said.add(words.text("merged.attachments", words.files(attachments)));
    form.row(words.text("merged"), said);
  }

  private void validity(ComplaintFile file) {
    ValidityView judged = file.validity();
    form.choice(
            words.text("verdict"),
            words.oneOf(judged == null ? null : judged.verdict(), Verdict.values()))
        .roomy(words.text("reason"), judged == null ? "" : words.said(judged.reason()), 0);
    if (judged != null && judged.reply() != null) {
      form.row(words.text("reply"), judged.reply());
    }
    sign(
        "officer",
        Signature.last(file.signatures(), Action.ACCEPT, Action.REJECT, Action.RESOLVE_ON_SPOT));
  }

  private void assignment(ComplaintFile file) {
    List<AssignmentView> all = file.assignments();
    form.half(words.text("department"), words.department(file.leadDepartment()))
        .half(words.text("coHandling"), words.departments(file.coHandling()))
        .row(words.text("reason"), reasons(all, file.signatures()));
    sign("officer", Signature.last(file.signatures(), Action.ASSIGN));
  }

  private List<String> reasons(List<AssignmentView> assignments, List<Signature> trail) {
    List<String> reasons = new ArrayList<>();
    for (AssignmentView each : assignments) {
      if (each.reason() != null) {
        reasons.add(each.department().name() + " " + each.reason());
      }
      if (each.refusedBy() != null) {
        reasons.add(
            words.text(
                "refused",
                each.department().name(),
                refuser(each, trail),
                words.moment(each.refusedAt()),
                each.refusalReason()));
      }
    }
    return reasons.isEmpty() ? List.of("") : reasons;
  }

  private String refuser(AssignmentView refused, List<Signature> trail) {
    return Signature.at(refused.refusedAt(), trail, Action.REFUSE)
        .map(words::who)
        .orElse(refused.refusedBy().name());
  }

  private void investigation(ComplaintFile file) {
    List<FindingsView> all = file.findings();
    FindingsView found = all.isEmpty() ? null : all.get(all.size() - 1);
    form.half(words.text("rootCause"), found == null ? "" : words.cause(found.rootCause()))
        .half(words.text("loss"), found == null ? "" : words.money(found.loss()))
        .roomy(words.text("analysis"), found == null ? "" : words.said(found.analysis()), ROOM);
    file.opinions()
        .forEach(
            opinion ->
                form.row(
                    words.text("opinion"),
                    words.text(
                        "opinion.value",
                        opinion.department().name(),
                        opinion.opinion(),
                        opinion.givenBy().name(),
                        words.moment(opinion.givenAt()))));
    form.table(losses(found)).table(liabilities(found));
    sign("investigator", Signature.last(file.signatures(), Action.SUBMIT_FINDINGS));
  }

  private FormTable losses(FindingsView found) {
    List<List<String>> rows =
        found == null
            ? List.of()
            : found.lossLines().stream()
                .map(
                    line ->
                        List.of(
                            words.label(line.kind()),
                            words.said(line.description()),
                            words.quantity(line.quantity()),
                            words.money(line.unitCost()),
                            words.money(line.amount())))
                .toList();
    return words.table(
        new float[] {18, 34, 12, 18, 18},
        rows,
        "loss.kind",
        "loss.description",
        "loss.quantity",
        "loss.unitCost",
        "loss.amount");
  }

  private FormTable liabilities(FindingsView found) {
    List<List<String>> rows =
        found == null
            ? List.of()
            : found.liabilities().stream()
                .map(
                    each ->
                        List.of(
                            words.who(each.employee()),
                            words.role(each.role()),
                            words.percent(each.share()),
                            words.said(each.basis())))
                .toList();
    return words.table(
        new float[] {24, 18, 12, 46},
        rows,
        "liable",
        "liable.role",
        "liable.share",
        "liable.basis");
  }

  private void sign(String label, Optional<Signature> signature) {
    form.row(words.text(label), words.signed(signature));
  }
}
