package org.opencomplaint.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.complaint.action.Channel;
import org.opencomplaint.core.complaint.action.Correct;
import org.opencomplaint.core.complaint.action.CustomerCorrection;
import org.opencomplaint.core.complaint.action.RemedyKind;
import org.opencomplaint.core.complaint.action.Subject;
import org.opencomplaint.core.customer.Customer;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.category.CategoryName;
import org.opencomplaint.ejb.complaint.ComplaintFile.CustomerView;
import org.opencomplaint.ejb.complaint.ComplaintFile.IntakeView;
import org.opencomplaint.ejb.complaint.ComplaintFile.SubjectView;
import org.opencomplaint.web.form.FormData;

class CorrectionFormTest {
  @Test
  void whatIsLeftAsItWasIsNotSent() {
    FormData form = form(false);
    form.put("subject.quantity", new BigDecimal("12"));
    form.put("demand.amount", "800");
    form.put("occurredAt", "2026-01-02T10:00+08:00");
    form.put("customer.email", "");
    form.put("reason", "核对");

    Correct sent = CorrectionForm.changes(form).read(Correct.class);

    assertThat(sent)
        .isEqualTo(new Correct(null, null, null, null, null, null, null, null, List.of(), "核对"));
  }

  @Test
  void whatIsChangedIsSentAndWhatIsEmptiedIsNamed() {
    FormData form = form(false);
    form.put("customer.phone", "13900000000").put("subject.orderNo", " ").put("place", null);
    form.put("subject.batch", "B-1");

    Correct sent = CorrectionForm.changes(form).read(Correct.class);

    assertThat(sent.customer())
        .isEqualTo(new CustomerCorrection(null, null, "13900000000", null, null, null, null, null));
    assertThat(sent.subject()).isEqualTo(new Subject(null, null, "B-1", null, null, null, null));
    assertThat(sent.clear()).containsExactly("subject.orderNo", "place");
  }

  @Test
  void aDraftRemembersWhatItStartedFrom() {
    FormData kept = FormData.of(form(false).put("customer.name", "王晓明").write());
    assertThat(CorrectionForm.changes(kept).read(Correct.class).customer().name()).isEqualTo("王晓明");
  }

  @Test
  void aMaskedCustomerIsNotInTheForm() {
    assertThat(form(true).getValues()).doesNotContainKeys("customer.name", "customer.phone");
  }

  private static FormData form(boolean masked) {
    FormData form = new FormData();
    CategoryName category = new CategoryName("PRODUCT_QUALITY.DEFECT", "缺陷", "Defect");
    CustomerView customer =
        new CustomerView(
            Customer.Kind.PERSON, "王小明", "13812341234", null, null, null, false, masked, masked);
    SubjectView subject =
        new SubjectView("冰箱", "0012", null, new BigDecimal("12.000"), null, null, null);
    CorrectionForm.fill(
        form,
        new IntakeView(
            Channel.PHONE,
            category,
            customer,
            subject,
            "有划痕",
            RemedyKind.EXCHANGE,
            Money.of("800.00"),
            Instant.parse("2026-01-02T02:00:30Z"),
            "西安",
            LocalDate.of(2026, 9, 20),
            null,
            1));
    return form;
  }
}
