package org.opencomplaint.web.print;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.complaint.ComplaintFile;
import org.opencomplaint.ejb.complaint.ComplaintFile.ApprovalView;
import org.opencomplaint.ejb.complaint.ComplaintFile.ContactAttemptView;
import org.opencomplaint.ejb.complaint.ComplaintFile.ProposalView;
import org.opencomplaint.ejb.complaint.ComplaintFile.RemedyView;
import org.opencomplaint.ejb.complaint.ComplaintFile.ReviewView;
import org.opencomplaint.ejb.complaint.FeedbackView;
import org.opencomplaint.ejb.complaint.Signature;
import org.opencomplaint.ejb.print.PrintedForm;

/**
 * The second half of the case file T2: from what was proposed to what was learnt, one round after
 * the other.
 */
final class OutcomeSheet {
  private final PrintedForm form;
  private final SheetWords words;
  private List<Signature> trail = List.of();

  OutcomeSheet(PrintedForm form, SheetWords words) {
    this.form = form;
    this.words = words;
  }

  void fill(ComplaintFile file) {
    trail = file.signatures();
    for (int round = 1; round <= file.round(); round++) {
      round(file, round);
    }
    form.section(words.step(Stage.REVIEW));
    review(file);
  }

  /** Of an earlier round only what was done in it; the present one has room for what is to come. */
  private void round(ComplaintFile file, int round) {
    List<ProposalView> proposals =
        file.proposals().stream().filter(proposal -> proposal.round() == round).toList();
    boolean present = round == file.round();
    if (proposals.isEmpty() && !present) {
      return;
    }
    if (proposals.isEmpty()) {
      proposal(null, round, file.round());
    }
    proposals.forEach(proposal -> proposal(proposal, round, file.round()));
    FeedbackView heard =
        file.feedback().stream().filter(one -> one.round() == round).findFirst().orElse(null);
    if (heard != null || present) {
      form.section(words.step(Stage.EXECUTION, round, file.round()));
      execution(proposals.isEmpty() ? List.of() : last(proposals).remedies());
      attempts(file.contactAttempts().stream().filter(one -> one.round() == round).toList());
      feedback(heard);
    }
  }

  private void proposal(ProposalView proposal, int round, int rounds) {
    form.section(words.step(Stage.PROPOSAL, round, rounds));
    form.table(
        words.table(
            new float[] {20, 20, 60},
            proposal == null ? List.of() : remedies(proposal),
            "remedy.kind",
            "remedy.value",
            "remedy.basis"));
    form.choice(
        words.text("customerAgreed"),
        words.oneOf(proposal == null ? null : proposal.customerAgreed(), "yes", "no"));
    if (proposal != null && proposal.disagreement() != null) {
      form.row(words.text("disagreement"), proposal.disagreement());
    }
    sign(
        "proposer",
        signed(
            proposal == null ? null : proposal.proposedAt(),
            Action.PROPOSE,
            Action.RESOLVE_ON_SPOT));
    form.section(words.step(Stage.APPROVAL, round, rounds));
    form.table(
        words.table(
            new float[] {16, 18, 14, 32, 20},
            proposal == null ? List.of() : proposal.approvals().stream().map(this::row).toList(),
            "approval.level",
            "approval.approver",
            "approval.decision",
            "approval.comment",
            "approval.at"));
  }

  private List<List<String>> remedies(ProposalView proposal) {
    List<List<String>> rows = new ArrayList<>();
    for (RemedyView remedy : proposal.remedies()) {
      String basis = remedy.again() ? words.text("remedy.again", remedy.basis()) : remedy.basis();
      rows.add(List.of(words.label(remedy.kind()), words.money(remedy.value()), basis));
    }
    rows.add(List.of(words.text("total"), words.money(proposal.value()), ""));
    return rows;
  }

  private List<String> row(ApprovalView approval) {
    boolean decided = approval.decidedAt() != null;
    String approver =
        signed(approval.decidedAt(), Action.APPROVE, Action.RETURN)
            .map(words::who)
            .orElseGet(() -> words.who(approval.approver()));
    String comment =
        approval.countedWith() == null
            ? words.said(approval.comment())
            : words.text("approval.counted", words.label(approval.countedWith()));
    return List.of(
        words.label(approval.level()),
        approver,
        decided ? words.label(approval.decision()) : "",
        comment,
        words.moment(approval.decidedAt()));
  }

  private void execution(List<RemedyView> remedies) {
    form.table(
        words.table(
            new float[] {22, 20, 24, 34},
            remedies.stream().map(this::row).toList(),
            "remedy.kind",
            "executed.by",
            "executed.at",
            "executed.evidence"));
  }

  private List<String> row(RemedyView remedy) {
    return List.of(
        words.label(remedy.kind()) + " " + words.money(remedy.value()),
        words.who(remedy.carriedOutBy()),
        words.moment(remedy.carriedOutAt()),
        words.said(remedy.evidence()));
  }

  private void attempts(List<ContactAttemptView> attempts) {
    attempts.forEach(
        attempt ->
            form.row(words.text("attempt"), words.moment(attempt.at()) + " " + attempt.note()));
  }

  private void feedback(FeedbackView heard) {
    form.half(words.text("notifiedAt"), words.moment(heard == null ? null : heard.notifiedAt()))
        .halfChoice(
            words.text("visit.satisfied"),
            words.oneOf(heard == null ? null : heard.satisfied(), "satisfied", "dissatisfied"))
        .row(words.text("feedback"), heard == null ? "" : said(heard));
    if (heard != null && heard.reason() != null) {
      form.row(words.text("dissatisfiedWith"), heard.reason());
    }
    sign(
        "visit.by",
        signed(heard == null ? null : heard.recordedAt(), Action.COMPLETE, Action.DISSATISFIED));
  }

  private String said(FeedbackView feedback) {
    return words.text(
            "scores",
            score(feedback.said().speed()),
            score(feedback.said().attitude()),
            score(feedback.said().result()),
            score(feedback.said().overall()))
        + " "
        + words.said(feedback.said().comment());
  }

  private static String score(Integer score) {
    return score == null ? "–" : score.toString();
  }

  private void review(ComplaintFile file) {
    ReviewView review = file.review();
    form.roomy(
            words.text("summary"),
            review == null ? "" : words.said(review.summary()),
            CaseSheet.ROOM)
        .roomy(words.text("lessons"), review == null ? "" : words.said(review.lessons()), 0)
        .half(words.text("expected"), number(review == null ? null : review.expectedScore()))
        .half(words.text("perceived"), number(review == null ? null : review.perceivedScore()))
        .table(
            words.table(
                new float[] {60, 20, 20},
                review == null
                    ? List.of()
                    : review.improvements().stream()
                        .map(
                            plan ->
                                List.of(
                                    plan.action(),
                                    words.who(plan.owner()),
                                    words.day(plan.dueOn())))
                        .toList(),
                "improvement",
                "improvement.owner",
                "improvement.dueOn"));
    sign("manager", Signature.last(trail, Action.CLOSE));
  }

  private String number(BigDecimal score) {
    return words.quantity(score);
  }

  private Optional<Signature> signed(Instant at, Action... actions) {
    return Signature.at(at, trail, actions);
  }

  private void sign(String label, Optional<Signature> signature) {
    form.row(words.text(label), words.signed(signature));
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
