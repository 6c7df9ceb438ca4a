package org.opencomplaint.web.print;

import java.util.List;
import java.util.stream.Collectors;
import org.opencomplaint.core.complaint.action.Channel;
import org.opencomplaint.core.complaint.action.RemedyKind;
import org.opencomplaint.core.customer.Customer;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.attachment.AttachmentView;
import org.opencomplaint.ejb.complaint.ComplaintFile;
import org.opencomplaint.ejb.complaint.ComplaintFile.AddedFactsView;
import org.opencomplaint.ejb.complaint.ComplaintFile.CustomerView;
import org.opencomplaint.ejb.complaint.ComplaintFile.IntakeView;
import org.opencomplaint.ejb.complaint.ComplaintFile.SubjectView;
import org.opencomplaint.ejb.complaint.IntakeCorrectionView;
import org.opencomplaint.ejb.print.PrintedForm;

/** T1 投诉登记表: what was recorded in step 1 (domain rules §10). */
final class RegistrationSheet {
  private static final float FACTS = 110;
  private static final float ATTACHMENTS = 34;
  private static final float CORRECTIONS = 34;

  private final PrintedForm form;
  private final SheetWords words;

  RegistrationSheet(PrintedForm form, SheetWords words) {
    this.form = form;
    this.words = words;
  }

  void fill(ComplaintFile file, List<AttachmentView> attachments) {
    IntakeView intake = file.intake();
    received(file, intake);
    customer(intake.customer());
    subject(intake.subject());
    happened(file, intake);
    corrected(file.corrections());
    form.roomy(words.text("attachments"), words.files(attachments), ATTACHMENTS)
        .signatures(
            List.of(
                words.text("sign.customer"),
                words.text("sign.recorder", intake.recordedBy().name()),
                words.text("sign.officer")));
  }

  private void received(ComplaintFile file, IntakeView intake) {
    form.half(words.text("receivedAt"), words.moment(file.registeredAt()))
        .half(words.text("recordedBy"), words.who(intake.recordedBy()))
        .choice(words.text("channel"), words.oneOf(intake.channel(), Channel.values()))
        .half(words.text("category"), words.category(intake.category()))
        .halfChoice(words.text("severity"), words.oneOf(file.severity(), Severity.values()));
  }

  private void customer(CustomerView customer) {
    form.half(words.text("customer"), name(customer))
        .halfChoice(words.text("kind"), words.oneOf(customer.kind(), Customer.Kind.values()))
        .half(words.text("phone"), String.join(" / ", customer.phones()))
        .half(words.text("email"), words.said(customer.email()))
        .half(words.text("address"), words.said(customer.address()))
        .halfChoice(words.text("confidential"), words.oneOf(customer.confidential(), "yes", "no"));
  }

  private String name(CustomerView customer) {
    return customer.anonymous() && customer.name() == null
        ? words.text("anonymous")
        : words.said(customer.name());
  }

  private void subject(SubjectView subject) {
    form.half(words.text("product"), words.said(subject.product()))
        .half(words.text("orderNo"), words.said(subject.orderNo()))
        .half(words.text("batch"), words.said(subject.batch()))
        .half(
            words.text("quantities"),
            words.quantity(subject.quantity())
                + " / "
                + words.quantity(subject.defectiveQuantity()))
        .half(words.text("complainedDepartment"), words.department(subject.department()))
        .half(words.text("complainedEmployee"), words.who(subject.employee()));
  }

  private void happened(ComplaintFile file, IntakeView intake) {
    form.half(words.text("occurredAt"), words.moment(intake.occurredAt()))
        .half(words.text("place"), words.said(intake.place()))
        .half(words.text("nth"), words.text("nth.value", intake.nth()))
        .half(words.text("acknowledgedAt"), words.moment(file.acknowledgedAt()))
        .roomy(words.text("facts"), facts(file), FACTS)
        .choice(words.text("demand"), words.oneOf(intake.demandRemedy(), RemedyKind.values()))
        .half(words.text("demandAmount"), words.money(intake.demandAmount()))
        .half(words.text("replyBy"), words.day(intake.replyBy()));
  }

  private String facts(ComplaintFile file) {
    StringBuilder facts = new StringBuilder(words.said(file.intake().facts()));
    for (AddedFactsView added : file.addedFacts()) {
      facts.append('\n').append(words.added(added));
    }
    return facts.toString();
  }

  /** The form shows what is recorded now, and says what stood there before. */
  private void corrected(List<IntakeCorrectionView> corrections) {
    if (!corrections.isEmpty()) {
      form.roomy(
          words.text("corrections"),
          corrections.stream().map(words::correction).collect(Collectors.joining("\n")),
          CORRECTIONS);
    }
  }
}
