package org.opencomplaint.web.complaint;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.complaint.ComplaintFile.CustomerView;
import org.opencomplaint.ejb.complaint.ComplaintFile.IntakeView;
import org.opencomplaint.ejb.complaint.ComplaintFile.SubjectView;
import org.opencomplaint.web.form.FormData;

/**
 * The form of a correction: it starts as what is recorded, and only what differs from its start is
 * sent. So whoever corrects one field never takes back what somebody else corrected meanwhile.
 */
final class CorrectionForm {
  /** Under this name the form keeps what was recorded when it was opened. */
  private static final String START = "start";

  private static final Set<String> NUMBERS =
      Set.of("subject.quantity", "subject.defectiveQuantity", "demand.amount");
  private static final String MOMENT = "occurredAt";

  private CorrectionForm() {}

  static void fill(FormData form, IntakeView intake) {
    form.put("channel", intake.channel()).put("category", intake.category().code());
    if (!intake.customer().masked()) {
      fill(form, intake.customer());
    }
    fill(form, intake.subject());
    form.put(MOMENT, intake.occurredAt())
        .put("place", intake.place())
        .put("demand.remedy", intake.demandRemedy())
        .put("demand.amount", intake.demandAmount())
        .put("replyBy", intake.replyBy());
    form.put(START, form.write());
  }

  private static void fill(FormData form, CustomerView customer) {
    form.put("customer.kind", customer.kind())
        .put("customer.name", customer.name())
        .put("customer.phone", customer.phone())
        .put("customer.phone2", customer.phone2())
        .put("customer.email", customer.email())
        .put("customer.address", customer.address())
        .put("customer.anonymous", customer.anonymous())
        .put("customer.confidential", customer.confidential());
  }

  private static void fill(FormData form, SubjectView subject) {
    form.put("subject.product", subject.product())
        .put("subject.orderNo", subject.orderNo())
        .put("subject.batch", subject.batch())
        .put("subject.quantity", subject.quantity())
        .put("subject.defectiveQuantity", subject.defectiveQuantity())
        .put(
            "subject.department", subject.department() == null ? null : subject.department().code())
        .put("subject.employee", subject.employee() == null ? null : subject.employee().no());
  }

  /** What is to be sent: the fields that were changed, those that were emptied, and the reason. */
  static FormData changes(FormData form) {
    Map<String, Object> now = form.getValues();
    Map<String, Object> start = FormData.of((String) now.get(START)).getValues();
    FormData changes = new FormData().put("reason", now.get("reason"));
    List<String> emptied = new ArrayList<>();
    for (Map.Entry<String, Object> field : start.entrySet()) {
      String path = field.getKey();
      String typed = plain(path, now.get(path));
      if (typed.equals(plain(path, field.getValue()))) {
        continue;
      }
      if (typed.isEmpty()) {
        emptied.add(path);
      } else {
        changes.put(path, now.get(path));
      }
    }
    changes.getValues().put("clear", emptied);
    return changes;
  }

  /** The value as it is compared: a number whatever its zeros, a moment to the minute. */
  private static String plain(String path, Object value) {
    String text = value == null ? "" : Text.strip(value.toString());
    try {
      if (NUMBERS.contains(path) && !text.isEmpty()) {
        BigDecimal number = new BigDecimal(text);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
      }
      if (path.equals(MOMENT) && !text.isEmpty()) {
        return OffsetDateTime.parse(text)
            .withOffsetSameInstant(ZoneOffset.UTC)
            .truncatedTo(ChronoUnit.MINUTES)
            .toString();
      }
    } catch (NumberFormatException | DateTimeException asTyped) {
      return text;
    }
    return text;
  }
}
