package org.opencomplaint.web.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.web.testing.PayrollOverRest;
import org.opencomplaint.web.testing.PortalDatabase;
import org.opencomplaint.web.testing.RestClient;
import org.opencomplaint.web.testing.RestClient.Answer;

/** Fifty requests at once, most of them repeated, do what one does. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class MonthAtOnceIT {
  private static final int REQUESTS = 50;
  private static final int KEYS = 5;

  @ArquillianResource private URL portal;

  private RestClient hr;

  @Test
  void fiftyRequestsWithFiveKeysCalculateAndCloseOnce() {
    hr = new RestClient(portal, "hr");
    PayrollOverRest months = new PayrollOverRest(hr);
    YearMonth month = months.nextMonth();
    months.importWages(month, "1005,6000.00,1500.00,500.00,2740.00");
    String path = "/payroll-periods/" + month;

    List<Answer> calculated = atOnce(path + "/actions/calculate");
    assertThat(calculated).allMatch(answer -> answer.status() == 200);
    assertThat(calculated.stream().map(Answer::body).distinct().count()).isLessThanOrEqualTo(KEYS);

    List<Answer> closed = atOnce(path + "/actions/close");
    List<Answer> done = closed.stream().filter(answer -> answer.status() == 200).toList();
    assertThat(done).hasSize(REQUESTS / KEYS);
    assertThat(done.stream().map(Answer::body).distinct()).hasSize(1);
    assertThat(closed)
        .filteredOn(answer -> answer.status() != 200)
        .allMatch(answer -> answer.status() == 409 && answer.text("/guard").equals("CLOSED"));
    assertThat(
            PortalDatabase.number(
                "select count(*) from (select 1 from posting where period is not null group by"
                    + " idempotency_key having count(*) > 1) twice"))
        .isZero();
    assertThat(new RestClient(portal, "auditor").get("/audits/ledger").text("/fault"))
        .isIn("", "null");
  }

  private List<Answer> atOnce(String action) {
    String run = UUID.randomUUID().toString();
    return IntStream.range(0, REQUESTS)
        .parallel()
        .mapToObj(i -> hr.post(action, "", "Idempotency-Key", run + i % KEYS))
        .toList();
  }
}
