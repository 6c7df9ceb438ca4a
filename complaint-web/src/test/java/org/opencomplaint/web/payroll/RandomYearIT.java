package org.opencomplaint.web.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.complaint.action.Reject;
import org.opencomplaint.core.complaint.action.RejectionReason;
import org.opencomplaint.core.complaint.action.Reopen;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.ledger.EmployeeAccounts;
import org.opencomplaint.ejb.ledger.LedgerVerifier;
import org.opencomplaint.ejb.payroll.DeductionReview;
import org.opencomplaint.ejb.payroll.DeductionReviews;
import org.opencomplaint.ejb.payroll.PayrollMonths;
import org.opencomplaint.ejb.payroll.StatementFormat;
import org.opencomplaint.ejb.payroll.StatementRegister;
import org.opencomplaint.ejb.payroll.StatementRow;
import org.opencomplaint.ejb.penalty.AppealForm;
import org.opencomplaint.ejb.penalty.Hearing;
import org.opencomplaint.ejb.penalty.MyAccountability.MyPenalty;
import org.opencomplaint.ejb.penalty.Penalties;
import org.opencomplaint.ejb.penalty.PenaltyDeadlines;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.payroll.Book.Line;
import org.opencomplaint.web.testing.ActingCaller;
import org.opencomplaint.web.testing.MovableClock;
import org.opencomplaint.web.testing.SampleCases;
import org.opencomplaint.web.testing.SampleCases.Person;

/**
 * A made-up year through the calls everybody uses, on the real database: penalties are decided,
 * served, appealed, heard, become final, are revoked when the complaint is judged anew; every month
 * is closed. The ten thousand years of the rules themselves are tried in the domain's own test.
 */
@ExtendWith(ArquillianExtension.class)
class RandomYearIT {
  private static final int PEOPLE = 20;
  private static final int MONTHS = 12;
  private static final String[] LOSSES = {"100.00", "1200.00", "5000.00", "20000.00"};

  @Inject private HrDesk desk;
  @Inject private SampleCases cases;
  @Inject private ActingCaller caller;
  @Inject private MovableClock clock;
  @Inject private Penalties penalties;
  @Inject private PenaltyDeadlines deadlines;
  @Inject private DeductionReviews reviews;
  @Inject private PayrollMonths months;
  @Inject private EmployeeAccounts accounts;
  @Inject private LedgerVerifier verifier;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  private final Random random = new Random(2026);
  private final Book book = new Book();
  private final List<Person> people = new ArrayList<>();
  private final List<Case> served = new ArrayList<>();
  private final List<Case> appealed = new ArrayList<>();
  private final List<Case> standing = new ArrayList<>();
  private final Map<YearMonth, String> closed = new LinkedHashMap<>();
  private int sequences;

  /** A penalty and the complaint it is for. */
  private record Case(Person person, String complaint, long penalty, Money amount) {}

  @AfterEach
  void backToTheRealTime() {
    clock.reset();
  }

  @Test
  void theLedgerSumsToZeroTheStatementsAreAsReckonedAndClosedMonthsNeverChange() throws Exception {
    clock.moveTo(OffsetDateTime.parse("2026-01-05T09:00:00+08:00"));
    YearMonth first = desk.nextMonth();
    for (int i = 0; i < PEOPLE; i++) {
      people.add(cases.hire("3000.00"));
    }
    for (int i = 0; i < MONTHS; i++) {
      clock.moveTo(OffsetDateTime.parse("2026-%02d-02T09:00:00+08:00".formatted(i + 1)));
      live();
      clock.moveTo(OffsetDateTime.parse("2026-%02d-28T09:00:00+08:00".formatted(i + 1)));
      becomeFinal();
      close(first.plusMonths(i));
    }

    assertThat(sequences).isGreaterThan(150);
    assertThat(caller.as("auditor", () -> verifier.verify()).fault()).isNull();
    assertThat((BigDecimal) sum()).isEqualByComparingTo("0");
    for (Person person : people) {
      assertThat(caller.as(person.no(), () -> accounts.account(person.no())).due())
          .isEqualTo(book.due(person.no()));
    }
    for (Map.Entry<YearMonth, String> month : closed.entrySet()) {
      assertThat(fingerprint(month.getKey())).isEqualTo(month.getValue());
    }
  }

  private void live() throws Exception {
    for (Case heard : List.copyOf(appealed)) {
      hear(heard);
    }
    for (Case judged : List.copyOf(standing)) {
      if (random.nextInt(7) == 0) {
        judgeAnew(judged);
      }
    }
    for (Person person : people) {
      if (random.nextInt(10) < 7) {
        serve(person);
      }
    }
  }

  private void serve(Person person) throws Exception {
    sequences++;
    String number = cases.served(LOSSES[random.nextInt(LOSSES.length)], person);
    MyPenalty penalty =
        caller.as(person.no(), () -> penalties.mine()).penalties().stream()
            .filter(one -> one.complaint().equals(number))
            .findFirst()
            .orElseThrow();
    Case one = new Case(person, number, penalty.id(), penalty.amount());
    if (random.nextInt(3) == 0) {
      caller.as(person.no(), () -> penalties.acknowledge(one.penalty(), null));
    }
    if (random.nextInt(3) == 0) {
      caller.as(person.no(), () -> penalties.appeal(one.penalty(), null, new AppealForm("太重")));
      appealed.add(one);
      if (random.nextBoolean()) {
        hear(one);
      }
    } else {
      served.add(one);
    }
  }

  private void hear(Case one) throws Exception {
    appealed.remove(one);
    Money revised = Book.money(random.nextLong(Book.cents(one.amount()) + 1));
    caller.as("leader", () -> penalties.hear(one.penalty(), null, new Hearing(revised, "复核")));
    if (!revised.isZero()) {
      stand(new Case(one.person(), one.complaint(), one.penalty(), revised));
    }
  }

  private void judgeAnew(Case one) throws Exception {
    standing.remove(one);
    cases.close(one.complaint());
    cases.act("manager", one.complaint(), new Reopen("有新证据"));
    cases.act("officer", one.complaint(), new Reject(RejectionReason.NO_FAULT, "查明无责", "您好"));
    book.revoked(one.person().no(), one.amount());
  }

  private void becomeFinal() {
    deadlines.finaliseDue();
    deadlines.finaliseDue();
    served.forEach(this::stand);
    served.clear();
  }

  private void stand(Case one) {
    standing.add(one);
    book.becameFinal(one.person().no(), one.amount());
  }

  private void close(YearMonth month) throws Exception {
    Map<String, Long> wages = new HashMap<>();
    StringBuilder csv = new StringBuilder("employee,wage,performancePay,bonus,minimumWage\n");
    for (Person person : people) {
      if (random.nextInt(5) > 0) {
        long wage = 4L * random.nextLong(200_000);
        wages.put(person.no(), wage);
        csv.append(
            "%s,%s,%s,0,2740%n".formatted(person.no(), Book.money(wage), Book.money(wage / 4)));
      }
    }
    caller.as(
        "hr", () -> months.importWages(month, csv.toString().getBytes(StandardCharsets.UTF_8)));
    caller.as("hr", () -> months.calculate(month));
    desk.close(month);
    assertThatThrownBy(() -> desk.close(month))
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo("CLOSED"));
    closed.put(month, fingerprint(month));
    Map<String, StatementRow> rows = new HashMap<>();
    desk.rows(month).forEach(row -> rows.put(row.employee(), row));
    for (Person person : people) {
      Line expected = book.close(person.no(), wages.get(person.no()));
      assertThat(Line.of(rows.get(person.no()))).as("%s in %s", person, month).isEqualTo(expected);
    }
    sayTheSameSinceWhen(month);
  }

  /** The table, which was told when the month was calculated, and the closed line's parts. */
  private void sayTheSameSinceWhen(YearMonth month) throws Exception {
    for (StatementRegister.Line line : desk.lines(month)) {
      String no = line.row().employee();
      YearMonth since =
          caller.as("hr", () -> reviews.review(month, no)).parts().stream()
              .filter(part -> part.carried().isPositive())
              .map(DeductionReview.Part::since)
              .findFirst()
              .orElse(null);
      assertThat(line.since()).as("%s in %s", no, month).isEqualTo(since);
    }
  }

  private String fingerprint(YearMonth month) throws Exception {
    return caller.as("hr", () -> months.file(month, StatementFormat.XLSX)).sha256();
  }

  private Object sum() {
    return entities.createNativeQuery("select sum(amount) from posting_line").getSingleResult();
  }
}
