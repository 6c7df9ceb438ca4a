package org.opencomplaint.web.print;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.opencomplaint.core.complaint.action.CustomerFeedback;
import org.opencomplaint.ejb.complaint.ComplaintFile;
import org.opencomplaint.ejb.complaint.ComplaintFile.CustomerView;
import org.opencomplaint.ejb.complaint.ComplaintFile.FeedbackView;
import org.opencomplaint.ejb.complaint.ComplaintFile.ProposalView;
import org.opencomplaint.ejb.complaint.ComplaintFile.ReviewView;
import org.opencomplaint.ejb.print.FormTable;
import org.opencomplaint.ejb.print.PrintedForm;

/** T8 回访记录表: whom we called when, and what the customer said to the result. */
final class VisitSheet {
  private static final CustomerFeedback NOTHING =
      new CustomerFeedback(null, null, null, null, null);
  private static final FeedbackView NOT_YET = new FeedbackView(1, false, NOTHING, null, null, null);
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
    if (file.feedback().isEmpty()) {
      heard(NOT_YET, null);
    }
    file.feedback().forEach(feedback -> heard(feedback, feedback.satisfied()));
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
        .row(words.text("remedies"), remedies(file.proposals()));
  }

  private String remedies(List<ProposalView> proposals) {
    return proposals.isEmpty()
        ? ""
        : proposals.get(proposals.size() - 1).remedies().stream()
            .map(remedy -> words.label(remedy.kind()) + " " + words.money(remedy.value()))
            .collect(Collectors.joining(words.text("comma")));
  }

  private FormTable attempts(ComplaintFile file) {
    List<List<String>> rows = new ArrayList<>();
    file.contactAttempts()
        .forEach(attempt -> rows.add(List.of(words.moment(attempt.at()), attempt.note())));
    while (rows.isEmpty() || (file.feedback().isEmpty() && rows.size() < BLANK_ATTEMPTS)) {
      rows.add(List.of("", ""));
    }
    return new FormTable(
        new float[] {30, 70}, List.of(words.text("visit.at"), words.text("visit.note")), rows);
  }

  private void heard(FeedbackView feedback, Boolean satisfied) {
    CustomerFeedback said = feedback.said();
    form.section(words.text("visit.round", feedback.round()))
        .half(words.text("visit.at"), words.moment(feedback.recordedAt()))
        .half(words.text("visit.by"), words.who(feedback.recordedBy()))
        .choice(words.text("score.speed"), words.score(said.speed()))
        .choice(words.text("score.attitude"), words.score(said.attitude()))
        .choice(words.text("score.result"), words.score(said.result()))
        .choice(words.text("score.overall"), words.score(said.overall()))
        .half(words.text("notifiedAt"), words.moment(feedback.notifiedAt()))
        .halfChoice(
            words.text("visit.satisfied"), words.oneOf(satisfied, "satisfied", "dissatisfied"))
        .roomy(words.text("visit.comment"), words.said(said.comment()), COMMENT);
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
