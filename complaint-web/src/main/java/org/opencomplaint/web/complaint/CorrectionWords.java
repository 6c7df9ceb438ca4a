package org.opencomplaint.web.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import org.opencomplaint.core.complaint.action.Channel;
import org.opencomplaint.core.complaint.action.RemedyKind;
import org.opencomplaint.core.customer.Customer;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.complaint.IntakeCorrectionView;
import org.opencomplaint.ejb.complaint.IntakeCorrectionView.FieldView;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.reference.Choices;
import org.opencomplaint.web.shell.Formats;

/** Says what of the registration was put right: each field with what stood there and stands now. */
@Named("correctionWords")
@RequestScoped
public class CorrectionWords {
  @Inject private Texts texts;
  @Inject private Formats formats;
  @Inject private Choices choices;

  /** A whole correction in one text: who, when, why, and what. */
  public String of(IntakeCorrectionView correction) {
    StringBuilder all =
        new StringBuilder(
            texts.of(
                "complaint.correction",
                formats.dateTime(correction.correctedAt()),
                correction.correctedBy().name(),
                correction.reason()));
    correction.fields().forEach(field -> all.append('\n').append(of(field)));
    return all.toString();
  }

  /** One field: 客户电话：1380… → 1390…. */
  public String of(FieldView field) {
    return texts.of(
        "complaint.trail.change",
        texts.label(field.field()),
        value(field, field.from()),
        value(field, field.to()));
  }

  private String value(FieldView field, String value) {
    if (value == null) {
      return texts.get("complaint.trail.nothing");
    }
    return switch (field.field()) {
      case CHANNEL -> texts.label(Channel.valueOf(value));
      case CATEGORY -> choices.category(value);
      case CUSTOMER_KIND -> texts.label(Customer.Kind.valueOf(value));
      case CUSTOMER_ANONYMOUS, CUSTOMER_CONFIDENTIAL ->
          texts.get(Boolean.parseBoolean(value) ? "complaint.yes" : "complaint.no");
      case DEPARTMENT -> choices.department(value);
      case EMPLOYEE -> choices.employee(value);
      case OCCURRED_AT -> formats.dateTime(Instant.parse(value));
      case DEMAND_REMEDY -> texts.label(RemedyKind.valueOf(value));
      case DEMAND_AMOUNT -> formats.money(Money.of(value));
      case REPLY_BY -> formats.date(LocalDate.parse(value));
      default -> value;
    };
  }
}
