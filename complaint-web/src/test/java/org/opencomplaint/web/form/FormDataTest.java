package org.opencomplaint.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.complaint.action.SubmitFindings;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.usecase.Problem;

class FormDataTest {
  private final FormData form = new FormData();

  @Test
  void fieldPathsBecomeTheRecordsFields() {
    form.getValues().put("severity", "URGENT");
    form.getValues().put("customer.phone", "13800138000");
    form.getValues().put("customer.anonymous", true);
    form.getValues().put("demand.amount", "12.5");

    Registration registration = form.read(Registration.class);

    assertThat(registration.severity()).isEqualTo(Severity.URGENT);
    assertThat(registration.customer().phone()).isEqualTo("13800138000");
    assertThat(registration.customer().anonymous()).isTrue();
    assertThat(registration.demand().amount()).isEqualTo(Money.of("12.50"));
  }

  @Test
  void rowsBecomeLists() {
    form.addRow("lossLines", Map.of("kind", "GOODS", "quantity", new BigDecimal("2.5")));

    SubmitFindings findings = form.read(SubmitFindings.class);

    assertThat(findings.lossLines().get(0).quantity()).isEqualByComparingTo("2.5");
  }

  @Test
  void whatCannotBeReadIsToldAtItsField() {
    form.addRow("lossLines", Map.of("kind", "GOODS", "unitCost", "1"));
    form.addRow("lossLines", Map.of("kind", "GOODS", "unitCost", "ten"));

    Problem problem = catchThrowableOfType(Problem.class, () -> form.read(SubmitFindings.class));

    assertThat(problem.fields())
        .extracting(Problem.FieldProblem::field)
        .containsExactly("lossLines[1].unitCost");
  }

  @Test
  void allThatCannotBeReadIsToldAtOnceAndTheRestIsRead() {
    form.getValues().put("facts", "破了");
    form.getValues().put("occurredAt", "yesterday");
    form.getValues().put("demand.amount", "a lot");
    form.getValues().put("subject.quantity", "some");

    FormData.Readable<Registration> read = form.readable(Registration.class);

    assertThat(read.unreadable())
        .extracting(Problem.FieldProblem::field)
        .containsExactlyInAnyOrder("occurredAt", "demand.amount", "subject.quantity");
    assertThat(read.form().facts()).isEqualTo("破了");
    assertThat(read.form().demand().amount()).isNull();
    assertThat(form.getValues()).containsEntry("demand.amount", "a lot");
  }

  @Test
  void aFormReadBackIsTheSame() {
    form.getValues().put("facts", "“破了”\n</script>");
    form.addRow("liabilities", Map.of("share", new BigDecimal("0.70")));

    FormData read = FormData.of(form.write());

    assertThat(read.getValues()).isEqualTo(form.getValues());
  }
}
