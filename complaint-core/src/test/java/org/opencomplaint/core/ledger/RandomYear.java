package org.opencomplaint.core.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.opencomplaint.core.accountability.LiabilityRole;
import org.opencomplaint.core.accountability.LiablePerson;
import org.opencomplaint.core.accountability.PenaltyCase;
import org.opencomplaint.core.clock.Calendars;
import org.opencomplaint.core.clock.WorkingCalendar;
import org.opencomplaint.core.complaint.Company;
import org.opencomplaint.core.complaint.Story;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.payroll.PayrollPeriod;
import org.opencomplaint.core.payroll.StatementLine;
import org.opencomplaint.core.payroll.StatementLine.DueSum;
import org.opencomplaint.core.payroll.Wage;
import org.opencomplaint.core.payroll.WageFigures;
import org.opencomplaint.core.penalty.Assessment;
import org.opencomplaint.core.penalty.Penalty;
import org.opencomplaint.core.penalty.PenaltyStatus;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

/**
 * A made-up year of an employee: penalties are decided, served, appealed, heard, become final and
 * are revoked; each month some wage is paid, or none, and the month is closed.
 */
final class RandomYear {
  static final List<YearMonth> MONTHS =
      IntStream.rangeClosed(1, 12).mapToObj(month -> YearMonth.of(2026, month)).toList();

  private static final WorkingCalendar CALENDAR = Calendars.china2026();
  private static final Story STORY = Story.in(Stage.EXECUTION);
  private static final Company COMPANY = STORY.company;
  private static final String BY = "1008";

  private final Random random;
  private final EmployeeAccount account = new EmployeeAccount();
  private final List<Penalty> penalties = new ArrayList<>();
  private final List<Posting> postings = new ArrayList<>();
  private final List<StatementLine> closed = new ArrayList<>();
  private long openedWith;
  private long assessed;
  private long relieved;
  private WageFigures wage;

  RandomYear(long seed) {
    random = new Random(seed);
  }

  /** What happens in a month before it is closed; what is due then, in cents. */
  long live(YearMonth month) {
    Instant now = month.atDay(1).atTime(9, 0).atZone(Calendars.SHANGHAI).toInstant();
    openedWith = due();
    assessed = 0;
    relieved = 0;
    List.copyOf(penalties).forEach(penalty -> move(penalty, now));
    for (int i = random.nextInt(3); i > 0; i--) {
      penalties.add(served(now));
    }
    wage = random.nextInt(5) == 0 ? null : randomWage();
    return due();
  }

  private void move(Penalty penalty, Instant now) {
    switch (penalty.status()) {
      case APPEALED -> penalty.hear(revised(penalty), "复核", COMPANY.auditor, now);
      case SERVED -> penalty.becomeFinal(now, CALENDAR);
      case FINAL -> {
        if (random.nextInt(8) == 0) {
          penalty.revoke();
          relieved += cents(penalty.finalAmount());
          postings.add(Posting.relieve(penalty, account, penalty.finalAmount(), BY, now));
        }
        return;
      }
      default -> {
        return;
      }
    }
    if (penalty.status() == PenaltyStatus.FINAL) {
      assessed += cents(penalty.finalAmount());
      postings.add(Posting.assess(penalty, account, BY, now));
    }
  }

  private Money revised(Penalty penalty) {
    long amount = cents(penalty.amount());
    return money(random.nextInt(4) == 0 ? 0 : 1 + random.nextLong(amount));
  }

  private Penalty served(Instant now) {
    LiablePerson person =
        new LiablePerson(
            COMPANY.driver.no(), LiabilityRole.DIRECT, BigDecimal.ONE, Money.of("3000.00"), 0);
    PenaltyCase judged =
        new PenaltyCase(Money.of("1200.00"), Severity.GENERAL, List.of(person), null);
    Penalty penalty =
        new Penalty(
            STORY.complaint().currentProposal().orElseThrow(),
            COMPANY.driver,
            new Assessment(1, judged, person),
            money(1 + random.nextLong(900_00)),
            now);
    penalty.decide(now);
    penalty.serve(now, CALENDAR);
    if (random.nextInt(3) == 0) {
      penalty.appeal("太重", now, CALENDAR);
    }
    return penalty;
  }

  private WageFigures randomWage() {
    return new WageFigures(
        money(random.nextLong(600_000)),
        money(random.nextLong(150_000)),
        money(random.nextLong(50_000)),
        money(274_000));
  }

  /** What this month should take, by the rules typed in again; negative for a refund. */
  long reckonedInCents() {
    long limit = 0;
    if (wage != null) {
      long whole = cents(wage.wage());
      long performance = (cents(wage.performancePay()) + cents(wage.bonus())) / 2;
      limit = Math.max(0, Math.min(Math.min(whole / 5, whole - 274_000), performance));
    }
    return Math.min(openedWith + assessed - relieved, limit);
  }

  /** Closes the month as the program does; what it took, in cents. */
  long close(YearMonth month) {
    PayrollPeriod period = new PayrollPeriod(month);
    StatementLine line =
        new StatementLine(
            period,
            COMPANY.driver,
            wage == null ? null : new Wage(period, COMPANY.driver, wage),
            new DueSum(money(openedWith), money(assessed), money(relieved)),
            List.of());
    List<Posting.PartDeducted> parts = parts(line.deducted());
    if (!parts.isEmpty()) {
      Instant now = month.atEndOfMonth().atTime(18, 0).atZone(Calendars.SHANGHAI).toInstant();
      postings.add(Posting.deduct(account, parts, month.toString(), BY, now));
    }
    closed.add(line);
    return cents(line.deducted());
  }

  private List<Posting.PartDeducted> parts(Money deducted) {
    Map<Penalty, Money> open = open();
    List<Penalty> owed = List.copyOf(open.keySet());
    List<Money> amounts = Allocation.oldestFirst(deducted, List.copyOf(open.values()));
    return IntStream.range(0, owed.size())
        .filter(i -> !amounts.get(i).isZero())
        .mapToObj(i -> new Posting.PartDeducted(owed.get(i), amounts.get(i)))
        .toList();
  }

  /** What is due of each penalty that is not settled, in the order in which they were posted. */
  private Map<Penalty, Money> open() {
    Map<Penalty, Money> open = new LinkedHashMap<>();
    lines(line -> line.account() == AccountKind.DUE)
        .forEach(line -> open.merge(line.penalty(), line.amount(), Money::plus));
    open.values().removeIf(Money::isZero);
    return open;
  }

  /** What is due of all, in cents. */
  long due() {
    return open().values().stream().mapToLong(RandomYear::cents).sum();
  }

  List<Posting> postings() {
    return postings;
  }

  /** Penalties of which more was deducted than they are, when the year was over. */
  List<Penalty> overdrawn() {
    return penalties.stream()
        .filter(
            penalty ->
                sum(line -> line.penalty() == penalty && line.account() == AccountKind.DEDUCTION)
                    > (penalty.status() == PenaltyStatus.FINAL ? cents(penalty.finalAmount()) : 0))
        .toList();
  }

  /** Months whose postings are no longer what their statement says. */
  List<YearMonth> closedMonthsThatChanged() {
    return MONTHS.stream()
        .filter(
            month -> {
              long posted =
                  postings.stream()
                      .filter(posting -> month.toString().equals(posting.period()))
                      .flatMap(posting -> posting.lines().stream())
                      .filter(line -> line.account() == AccountKind.DEDUCTION)
                      .mapToLong(line -> cents(line.amount()))
                      .sum();
              return posted != cents(closed.get(month.getMonthValue() - 1).deducted());
            })
        .toList();
  }

  private long sum(Predicate<PostingLine> wanted) {
    return lines(wanted).stream().mapToLong(line -> cents(line.amount())).sum();
  }

  private List<PostingLine> lines(Predicate<PostingLine> wanted) {
    return postings.stream().flatMap(posting -> posting.lines().stream()).filter(wanted).toList();
  }

  private static long cents(Money money) {
    return money.amount().movePointRight(2).longValueExact();
  }

  private static Money money(long cents) {
    return Money.of(BigDecimal.valueOf(cents, 2));
  }
}
