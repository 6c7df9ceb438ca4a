package org.opencomplaint.web.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.UUID;
import org.opencomplaint.web.testing.PayrollOverRest;
import org.opencomplaint.web.testing.Penalised;
import org.opencomplaint.web.testing.PortalClock;
import org.opencomplaint.web.testing.RestClient;

/**
 * Four people in a department of their own, whose numbers begin with the letters of their names. Of
 * A and C nothing could be deducted in a month, for want of a wage; then A is penalised again, and
 * B, and what D has paid is taken back.
 */
final class Debtors {
  private final String department = UUID.randomUUID().toString().substring(0, 8);
  private final URL portal;
  private final RestClient hr;
  private String first;
  private String third;

  Debtors(URL portal) {
    this.portal = portal;
    hr = new RestClient(portal, "hr");
  }

  /** What their department is called; their numbers end with it. */
  String department() {
    return department;
  }

  /** The complaint of A and C. */
  String first() {
    return first;
  }

  /** The complaint of A and B. */
  String third() {
    return third;
  }

  /** Brings them into the statement of a month, which is calculated; the clock has to go back. */
  YearMonth calculated() {
    found();
    PayrollOverRest months = new PayrollOverRest(hr);
    PortalClock clock = new PortalClock(portal);
    clock.moveTo(OffsetDateTime.parse("2026-03-02T09:00:00+08:00"));
    first = Penalised.by(portal, "50000.00", direct("a", "0.5") + "," + direct("c", "0.5"));
    String second = Penalised.by(portal, "1200.00", direct("d", "1"));
    clock.moveTo(OffsetDateTime.parse("2026-03-20T09:00:00+08:00"));
    months.close(months.nextCalculated("d" + department + ",9000.00,3000.00,1000.00,2740.00"));

    third = Penalised.by(portal, "50000.00", direct("a", "0.2") + "," + direct("b", "0.8"));
    clock.moveTo(OffsetDateTime.parse("2026-04-20T09:00:00+08:00"));
    correctLoss(second);
    return months.nextCalculated(
        "a" + department + ",5000.00,1800.00,0.00,2500.00",
        "b" + department + ",6000.00,1500.00,500.00,2740.00",
        "d" + department + ",9000.00,3000.00,1000.00,2740.00");
  }

  private void found() {
    hr.as("admin")
        .post(
            "/organisation/departments",
            "{\"code\": \"S%s\", \"name\": \"%s\"}"
                .formatted(department.toUpperCase(Locale.ROOT), department));
    hire("a", "2000.00");
    hire("b", "3375.00");
    hire("c", "800.00");
    hire("d", "1000.00");
  }

  private void hire(String who, String performancePay) {
    RestClient.Answer hired =
        hr.as("admin")
            .post(
                "/organisation/employees",
                """
                {"no": "%1$s%2$s", "name": "=%1$s", "department": "%2$s",
                 "performancePay": "%3$s", "roles": ["EMPLOYEE"]}
                """
                    .formatted(who, department, performancePay));
    assertThat(hired.status()).as("%s", hired.body()).isEqualTo(201);
  }

  private String direct(String who, String share) {
    return Penalised.direct(who + department, share);
  }

  /** The insurer has paid. */
  private void correctLoss(String complaint) {
    RestClient.Answer corrected =
        hr.as("manager")
            .post(
                "/complaints/" + complaint + "/actions/correct-loss",
                """
                {"lossLines": [{"kind": "GOODS", "quantity": 1, "unitCost": "400.00"}],
                 "reason": "保险公司已赔付"}
                """);
    assertThat(corrected.status()).as("%s", corrected.body()).isEqualTo(200);
  }
}
