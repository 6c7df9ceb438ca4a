package org.opencomplaint.web.print;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.complaint.action.CustomerFeedback;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.complaint.ComplaintFile;
import org.opencomplaint.ejb.complaint.ComplaintFile.ContactAttemptView;
import org.opencomplaint.ejb.complaint.ComplaintFile.CustomerView;
import org.opencomplaint.ejb.complaint.ComplaintFile.ProposalView;
import org.opencomplaint.ejb.complaint.ComplaintFile.RemedyView;
import org.opencomplaint.ejb.complaint.ComplaintFile.ReviewView;
import org.opencomplaint.ejb.complaint.FeedbackView;
import org.opencomplaint.ejb.complaint.Signature;
import org.opencomplaint.ejb.print.FormTable;
import org.opencomplaint.ejb.print.PrintedForm;

/** T8 回访记录表: whom we called when, and what the customer said to the result. */
final class VisitSheet {
  private static final CustomerFeedback NOTHING =
      new CustomerFeedback(null, null, null, null, null);
  private static final int BLANK_ATTEMPTS = 3;
  private static final float COMMENT = 54;

  private final PrintedForm form;
  private final SheetWords words;

  VisitSheet(PrintedForm form, SheetWords words) {
    this.form = form;
    this.words = words;
  }

  void fill(ComplaintFile file) {
    about(file);
    form.section(words.text("visit.attempts")).table(attempts(file));
    file.feedback().forEach(feedback -> heard(feedback, file.signatures()));
    if (file.feedback().isEmpty() || file.stage() == Stage.EXECUTION) {
      heard(new FeedbackView(file.round(), null, null, NOTHING, null, null, null), List.of());
    }
    quality(file.review());
    form.signatures(List.of(words.text("sign.visitor"), words.text("sign.manager")));
  }

  private void about(ComplaintFile file) {
    CustomerView customer = file.intake().customer();
    form.half(
            words.text("customer"),
            customer.name() == null ? words.text("anonymous") : customer.name())
        .half(words.text("phone"), String.join(" / ", customer.phones()))
        .half(words.text("product"), words.said(file.intake().subject().product()))
        .half(words.text("category"), words.category(file.intake().category()))
        .half(words.text("department"), words.department(file.leadDepartment()))
        .half(words.text("receivedAt"), words.moment(file.registeredAt()))
        .row(words.text("remedies"), remedies(file));
  }

  /** What was agreed in each round, and of those that are over what was carried out. */
  private List<String> remedies(ComplaintFile file) {
    List<String> rounds = new ArrayList<>();
    for (int each = 1; each <= file.round(); each++) {
      int round = each;
      file.proposals().stream()
          .filter(proposal -> proposal.round() == round)
          .reduce((earlier, later) -> later)
          .ifPresent(last -> rounds.add(remedies(last, file.round())));
    }
    return rounds.isEmpty() ? List.of("") : rounds;
  }

  private String remedies(ProposalView proposal, int rounds) {
    String remedies =
        proposal.remedies().stream()
            .map(remedy -> remedy(remedy, proposal.round() < rounds))
            .collect(Collectors.joining(words.text("comma")));
    return rounds == 1 ? remedies : words.text("visit.remedies", proposal.round(), remedies);
  }

  private String remedy(RemedyView remedy, boolean over) {
    String what = words.label(remedy.kind()) + " " + words.money(remedy.value());
    if (remedy.carriedOutAt() != null) {
      return words.text("visit.done", what, words.moment(remedy.carriedOutAt()));
    }
    return over ? words.text("visit.notDone", what) : what;
  }

  private FormTable attempts(ComplaintFile file) {
    List<List<String>> rows = new ArrayList<>();
    file.contactAttempts()
        .forEach(attempt -> rows.add(List.of(when(attempt, file.round()), attempt.note())));
    while (rows.isEmpty() || (file.feedback().isEmpty() && rows.size() < BLANK_ATTEMPTS)) {
      rows.add(List.of("", ""));
    }
    return new FormTable(
        new float[] {30, 70}, List.of(words.text("visit.at"), words.text("visit.note")), rows);
  }

  private String when(ContactAttemptView attempt, int rounds) {
    String at = words.moment(attempt.at());
    return rounds == 1 ? at : words.text("visit.attemptIn", attempt.round(), at);
  }

  private void heard(FeedbackView feedback, List<Signature> trail) {
    CustomerFeedback said = feedback.said();
    form.section(words.text("visit.round", feedback.round()))
        .half(words.text("visit.at"), words.moment(feedback.recordedAt()))
        .half(words.text("visit.by"), visitor(feedback, trail))
        .choice(words.text("score.speed"), words.score(said.speed()))
        .choice(words.text("score.attitude"), words.score(said.attitude()))
        .choice(words.text("score.result"), words.score(said.result()))
        .choice(words.text("score.overall"), words.score(said.overall()))
        .half(words.text("notifiedAt"), words.moment(feedback.notifiedAt()))
        .halfChoice(
            words.text("visit.satisfied"),
            words.oneOf(feedback.satisfied(), "satisfied", "dissatisfied"))
        .choice(words.text("visit.settled"), words.oneOf(said.settled(), "yes", "no"));
    if (feedback.reason() != null) {
      form.row(words.text("dissatisfiedWith"), feedback.reason());
    }
    form.roomy(words.text("visit.comment"), words.said(said.comment()), COMMENT);
  }

  private String visitor(FeedbackView feedback, List<Signature> trail) {
    return Signature.at(feedback.recordedAt(), trail, Action.COMPLETE, Action.DISSATISFIED)
        .map(words::who)
        .orElse("");
  }

  private void quality(ReviewView review) {
    form.section(words.text("quality"))
        .half(words.text("expected"), score(review == null ? null : review.expectedScore()))
        .half(words.text("perceived"), score(review == null ? null : review.perceivedScore()));
  }

  private String score(BigDecimal score) {
    return words.quantity(score);
  }
}
