package org.opencomplaint.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.complaint.action.Channel;
import org.opencomplaint.core.complaint.action.Correct;
import org.opencomplaint.core.complaint.action.CustomerCorrection;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.staff.Workforce;
import org.opencomplaint.web.testing.SampleCases;

@ExtendWith(ArquillianExtension.class)
class HiddenCustomerIT {
  @Inject private SampleCases cases;
  @Inject private Workforce workforce;

  @Test
  void whoeverMayNotSeeAConfidentialCustomerDoesNotCorrectHim() throws Exception {
    String number = cases.registered(Severity.GENERAL);
    cases.act("officer", number, ofCustomer(null, true));
    String otherClerk = workforce.employ("SERVICE", null, Role.CLERK);
    assertThatThrownBy(() -> cases.act(otherClerk, number, ofCustomer("13900000000", null)))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.kind()).isEqualTo(Problem.Kind.FORBIDDEN);
              assertThat(problem.code()).isEqualTo("CUSTOMER_HIDDEN");
            });
    cases.act(
        otherClerk,
        number,
        new Correct(Channel.VISIT, null, null, null, null, null, null, null, null, "客户上门"));
  }

  private static Correct ofCustomer(String phone, Boolean confidential) {
    return new Correct(
        null,
        null,
        new CustomerCorrection(null, null, phone, null, null, null, null, confidential),
        null,
        null,
        null,
        null,
        null,
        null,
        "客户要求");
  }
}
