package org.opencomplaint.core.complaint.action;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.opencomplaint.core.typed.Text;

/**
 * From any open step: something was recorded wrongly in step 1 (更正登记信息). What is left out stays as
 * it is recorded; the customer's own words are never overwritten, they are added to.
 *
 * @param category code of the category
 * @param clear paths of the fields that are emptied, such as {@code subject.batch}
 */
public record Correct(
    Channel channel,
    @Size(max = 60) String category,
    @Valid CustomerCorrection customer,
    @Valid Subject subject,
    Demand demand,
    Instant occurredAt,
    @Size(max = 300) String place,
    LocalDate replyBy,
    @Size(max = 30) List<@Size(max = 60) String> clear,
    @Size(max = 2000) String reason)
    implements ActionForm {
  /** What is left out changes nothing. */
  public Correct {
    category = Text.orNull(category);
    customer = customer == null ? CustomerCorrection.NOTHING : customer;
    subject = subject == null ? Subject.EMPTY : subject;
    demand = demand == null ? new Demand(null, null) : demand;
    place = Text.orNull(place);
    clear = clear == null ? List.of() : List.copyOf(clear);
  }

  /** What would be recorded then; whether it may be is checked as when it is registered. */
  public Registration appliedTo(Registration recorded) {
    return new Registration(
        pick("channel", channel, recorded.channel()),
        recorded.severity(),
        pick("category", category, recorded.category()),
        appliedTo(recorded.customer()),
        appliedTo(recorded.subject()),
        recorded.facts(),
        new Demand(
            pick("demand.remedy", demand.remedy(), recorded.demand().remedy()),
            pick("demand.amount", demand.amount(), recorded.demand().amount())),
        pick("occurredAt", occurredAt, recorded.occurredAt()),
        pick("place", place, recorded.place()),
        pick("replyBy", replyBy, recorded.replyBy()));
  }

  private CustomerDetails appliedTo(CustomerDetails recorded) {
    return new CustomerDetails(
        pick("customer.kind", customer.kind(), recorded.kind()),
        pick("customer.name", customer.name(), recorded.name()),
        pick("customer.phone", customer.phone(), recorded.phone()),
        pick("customer.phone2", customer.phone2(), recorded.phone2()),
        pick("customer.email", customer.email(), recorded.email()),
        pick("customer.address", customer.address(), recorded.address()),
        customer.anonymous() == null ? recorded.anonymous() : customer.anonymous(),
        customer.confidential() == null ? recorded.confidential() : customer.confidential());
  }

  private Subject appliedTo(Subject recorded) {
    return new Subject(
        pick("subject.product", subject.product(), recorded.product()),
        pick("subject.orderNo", subject.orderNo(), recorded.orderNo()),
        pick("subject.batch", subject.batch(), recorded.batch()),
        pick("subject.quantity", subject.quantity(), recorded.quantity()),
        pick(
            "subject.defectiveQuantity", subject.defectiveQuantity(), recorded.defectiveQuantity()),
        pick("subject.department", subject.department(), recorded.department()),
        pick("subject.employee", subject.employee(), recorded.employee()));
  }

  private <T> T pick(String field, T given, T recorded) {
    if (given != null) {
      return given;
    }
    return clear.contains(field) ? null : recorded;
  }
}
