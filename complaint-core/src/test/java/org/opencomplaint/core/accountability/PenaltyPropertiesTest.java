package org.opencomplaint.core.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;

/** What must hold for any case, tried on thousands of made-up ones. */
class PenaltyPropertiesTest {

  private static final int CASES = 5_000;
  private static final PenaltyPolicy POLICY = PenaltyPolicy.standard();

  @Test
  void penaltiesAgreeWithReckoningInWholeNumbers() {
    forRandomCases(
        penaltyCase ->
            assertThat(PenaltyCalculator.calculate(POLICY, penaltyCase))
                .as(penaltyCase.toString())
                .isEqualTo(model(penaltyCase)));
  }

  @Test
  void noPenaltyIsEverNegative() {
    forRandomCases(
        penaltyCase ->
            assertThat(PenaltyCalculator.calculate(POLICY, penaltyCase))
                .as(penaltyCase.toString())
                .noneMatch(penalty -> penalty.amount().isNegative()));
  }

  @Test
  void togetherTheyNeverExceedTheCapAndScaledOnesMeetItToTheCent() {
    List<PenaltyCase> scaled = new ArrayList<>();
    forRandomCases(
        penaltyCase -> {
          Money total = total(PenaltyCalculator.calculate(POLICY, penaltyCase));
          Money uncapped = total(rounded(penaltyCase));
          if (penaltyCase.loss().isZero()) {
            assertThat(total).as(penaltyCase.toString()).isEqualTo(uncapped);
            return;
          }
          Money cap = POLICY.cap(penaltyCase.loss(), penaltyCase.severity()).orElseThrow();
          assertThat(total).as(penaltyCase.toString()).isEqualTo(uncapped.min(cap));
          if (uncapped.compareTo(cap) > 0) {
            scaled.add(penaltyCase);
          }
        });
    assertThat(scaled).hasSizeGreaterThan(CASES / 10).hasSizeLessThan(CASES * 9 / 10);
  }

  @Test
  void theOrderOfThePeopleDoesNotMatter() {
    Random random = new Random(7);
    forRandomCases(
        penaltyCase -> {
          List<LiablePerson> shuffled = new ArrayList<>(penaltyCase.people());
          Collections.shuffle(shuffled, random);
          PenaltyCase other =
              new PenaltyCase(
                  penaltyCase.loss(), penaltyCase.severity(), shuffled, penaltyCase.concealedBy());
          assertThat(byPerson(other)).isEqualTo(byPerson(penaltyCase));
        });
  }

  private static Map<LiablePerson, Money> byPerson(PenaltyCase penaltyCase) {
    List<AssessedPenalty> penalties = PenaltyCalculator.calculate(POLICY, penaltyCase);
    Map<LiablePerson, Money> amounts = new HashMap<>();
    for (int i = 0; i < penalties.size(); i++) {
      amounts.put(penaltyCase.people().get(i), penalties.get(i).amount());
    }
    return amounts;
  }

  // The model: every amount is a whole number of 1 / SCALE cents, the rules are typed in again.

  private static final BigInteger SCALE = BigInteger.TEN.pow(12);

  private static List<AssessedPenalty> model(PenaltyCase penaltyCase) {
    List<AssessedPenalty> rounded = rounded(penaltyCase);
    long cap = Math.max(cents(penaltyCase.loss()), fixedCents(penaltyCase.severity()));
    if (penaltyCase.loss().isZero() || cents(total(rounded)) <= cap) {
      return rounded;
    }
    List<BigInteger> exact = exact(penaltyCase);
    BigInteger sum = exact.stream().reduce(BigInteger.ZERO, BigInteger::add);
    List<LiablePerson> people = penaltyCase.people();
    BigInteger[] cents = new BigInteger[people.size()];
    BigInteger[] fractions = new BigInteger[people.size()];
    long missing = cap;
    for (int i = 0; i < people.size(); i++) {
      BigInteger scaled = exact.get(i).multiply(BigInteger.valueOf(cap));
      cents[i] = scaled.divide(sum);
      fractions[i] = scaled.mod(sum);
      missing -= cents[i].longValueExact();
    }
    for (; missing > 0; missing--) {
      int best = 0;
      for (int i = 1; i < people.size(); i++) {
        if (isAhead(i, best, fractions, exact, people)) {
          best = i;
        }
      }
      cents[best] = cents[best].add(BigInteger.ONE);
      fractions[best] = BigInteger.ONE.negate();
    }
    List<AssessedPenalty> penalties = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      penalties.add(penalty(people.get(i), cents[i]));
    }
    return penalties;
  }

  private static boolean isAhead(
      int one, int other, BigInteger[] fractions, List<BigInteger> exact, List<LiablePerson> all) {
    int fraction = fractions[one].compareTo(fractions[other]);
    if (fraction != 0) {
      return fraction > 0;
    }
    int amount = exact.get(one).compareTo(exact.get(other));
    return amount != 0
        ? amount > 0
        : all.get(one).employee().compareTo(all.get(other).employee()) < 0;
  }

  private static List<AssessedPenalty> rounded(PenaltyCase penaltyCase) {
    List<BigInteger> exact = exact(penaltyCase);
    List<AssessedPenalty> penalties = new ArrayList<>();
    for (int i = 0; i < exact.size(); i++) {
      BigInteger half = SCALE.shiftRight(1);
      penalties.add(penalty(penaltyCase.people().get(i), exact.get(i).add(half).divide(SCALE)));
    }
    return penalties;
  }

  private static List<BigInteger> exact(PenaltyCase penaltyCase) {
    long loss = cents(penaltyCase.loss());
    List<BigInteger> exact = new ArrayList<>();
    for (LiablePerson person : penaltyCase.people()) {
      long baseInPercentOfCents =
          loss == 0
              ? 100 * fixedCents(penaltyCase.severity())
              : percent(loss) * cents(person.performancePay());
      long tenths = tenths(person.role());
      long millionths = person.share().movePointRight(6).longValueExact();
      if (person.employee().equals(penaltyCase.concealedBy())) {
        tenths = 10;
        millionths = 1_000_000;
      } else if (penaltyCase.concealedBy() != null && person.role().equals(LiabilityRole.DIRECT)) {
        millionths = 0;
      }
      long halves = 2L + Math.min(2, person.priorPenalties());
      // percent × tenths × millionths × halves, brought to the common scale
      exact.add(
          BigInteger.valueOf(baseInPercentOfCents)
              .multiply(BigInteger.valueOf(tenths * millionths * halves))
              .multiply(SCALE)
              .divide(BigInteger.valueOf(100L * 10 * 1_000_000 * 2)));
    }
    return exact;
  }

  private static long percent(long lossInCents) {
    if (lossInCents < 500_00) {
      return 5;
    }
    if (lossInCents < 2_000_00) {
      return 10;
    }
    if (lossInCents < 10_000_00) {
      return 20;
    }
    return lossInCents < 50_000_00 ? 30 : 50;
  }

  private static long fixedCents(Severity severity) {
    return switch (severity) {
      case GENERAL -> 50_00;
      case URGENT -> 100_00;
      case MAJOR -> 200_00;
    };
  }

  private static long tenths(LiabilityRole role) {
    return switch (role.code()) {
      case "DIRECT" -> 10;
      case "SUPERVISOR" -> 3;
      default -> 1;
    };
  }

  private static long cents(Money money) {
    return money.amount().movePointRight(2).longValueExact();
  }

  private static AssessedPenalty penalty(LiablePerson person, BigInteger cents) {
    return new AssessedPenalty(person.employee(), Money.of(new BigDecimal(cents, 2)));
  }

  private static Money total(List<AssessedPenalty> penalties) {
    return penalties.stream().map(AssessedPenalty::amount).reduce(Money.ZERO, Money::plus);
  }

  private static void forRandomCases(Consumer<PenaltyCase> check) {
    Random random = new Random(20260917);
    for (int i = 0; i < CASES; i++) {
      check.accept(randomCase(random));
    }
  }

  private static PenaltyCase randomCase(Random random) {
    List<LiablePerson> people = new ArrayList<>();
    int direct = 1 + random.nextInt(6);
    int left = 1_000_000;
    for (int i = 1; i <= direct; i++) {
      int share = i == direct ? left : random.nextBoolean() ? left / 3 : random.nextInt(left + 1);
      left -= share;
      people.add(randomPerson("D" + i, LiabilityRole.DIRECT, share, random));
    }
    boolean supervised = random.nextBoolean();
    if (supervised) {
      people.add(randomPerson("H1", LiabilityRole.SUPERVISOR, 1_000_000, random));
    }
    if (random.nextBoolean()) {
      people.add(randomPerson("L1", LiabilityRole.SENIOR, 1_000_000, random));
    }
    String concealedBy = supervised && random.nextInt(4) == 0 ? "H1" : null;
    Severity severity = List.of(Severity.values()).get(random.nextInt(3));
    return new PenaltyCase(randomLoss(random), severity, people, concealedBy);
  }

  private static LiablePerson randomPerson(
      String employee, LiabilityRole role, int millionths, Random random) {
    // Often round figures, so that ties and exact halves occur.
    long pay = random.nextBoolean() ? 1_000_00L * random.nextInt(12) : random.nextInt(1_200_000);
    return new LiablePerson(
        employee,
        role,
        BigDecimal.valueOf(millionths, 6),
        Money.of(BigDecimal.valueOf(pay, 2)),
        random.nextInt(4));
  }

  private static Money randomLoss(Random random) {
    long bound = new long[] {1, 100_00, 1_000_00, 20_000_00, 90_000_00}[random.nextInt(5)];
    return Money.of(BigDecimal.valueOf(random.nextLong(bound), 2));
  }
}
