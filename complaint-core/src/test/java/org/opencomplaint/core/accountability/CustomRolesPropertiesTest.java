package org.opencomplaint.core.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.accountability.LiabilitySplit.Part;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;

/** What must hold under any policy: other roles, factors and rates, and divided liability. */
class CustomRolesPropertiesTest {
  private static final int CASES = 5_000;
  private static final int SHARE_UNITS = 10_000;

  private final Random random = new Random(20261122);

  @Test
  void nothingIsNegativeAndTogetherTheyMeetTheCapOrTheRoundedAmountsToTheCent() {
    forRandomCases(
        (policy, made) -> {
          List<AssessedPenalty> penalties = PenaltyCalculator.calculate(policy, made);
          assertThat(penalties).noneMatch(penalty -> penalty.amount().isNegative());
          Money total = total(penalties.stream().map(AssessedPenalty::amount).toList());
          Money rounded =
              total(made.people().stream().map(one -> alone(policy, made, one)).toList());
          Money expected =
              policy.cap(made.loss(), made.severity()).map(rounded::min).orElse(rounded);
          assertThat(total).as("%s under %s", made, policy).isEqualTo(expected);
        });
  }

  @Test
  void theOrderOfThePeopleDoesNotMatter() {
    forRandomCases(
        (policy, made) -> {
          List<LiablePerson> shuffled = new ArrayList<>(made.people());
          Collections.shuffle(shuffled, random);
          PenaltyCase other =
              new PenaltyCase(made.loss(), made.severity(), shuffled, made.concealedBy());
          assertThat(byPerson(policy, other)).isEqualTo(byPerson(policy, made));
        });
  }

  @Test
  void aHeavierFactorOfARoleNeverMakesItsOwnPeoplePayLess() {
    forRandomCases(
        (policy, made) -> {
          LiabilityRole role = policy.roles().get(0);
          PenaltyPolicy heavier = withFactor(policy, role, role.factor().add(BigDecimal.ONE));
          PenaltyCase again =
              new PenaltyCase(
                  made.loss(),
                  made.severity(),
                  made.people().stream().map(one -> in(heavier, one)).toList(),
                  null);
          PenaltyCase before = new PenaltyCase(made.loss(), made.severity(), made.people(), null);
          assertThat(paidIn(role, heavier, again))
              .isGreaterThanOrEqualTo(paidIn(role, policy, before));
        });
  }

  /** What one costs without the others: the product of the rules, rounded. */
  private static Money alone(PenaltyPolicy policy, PenaltyCase made, LiablePerson one) {
    boolean concealer = made.isConcealer(one);
    if (made.concealedBy() != null && one.role().bearsOwnShare() && !concealer) {
      return Money.ZERO;
    }
    BigDecimal base =
        made.loss().isZero()
            ? policy.fixedAmounts().get(made.severity()).amount()
            : one.performancePay().amount().multiply(rate(policy, made.loss()));
    BigDecimal factor =
        concealer
            ? policy.roles().stream()
                .filter(LiabilityRole::bearsOwnShare)
                .map(LiabilityRole::factor)
                .reduce(BigDecimal.ZERO, BigDecimal::max)
            : one.role().factor();
    List<BigDecimal> repeat = policy.repeatFactors();
    return Money.rounded(
        base.multiply(factor)
            .multiply(concealer ? BigDecimal.ONE : one.share())
            .multiply(repeat.get(Math.min(repeat.size() - 1, one.priorPenalties()))));
  }

  private static BigDecimal rate(PenaltyPolicy policy, Money loss) {
    return policy.rateBands().stream()
        .filter(band -> band.from().compareTo(loss) <= 0)
        .reduce((lower, higher) -> higher)
        .orElseThrow()
        .rate();
  }

  private static Map<String, Money> byPerson(PenaltyPolicy policy, PenaltyCase made) {
    Map<String, Money> amounts = new HashMap<>();
    PenaltyCalculator.calculate(policy, made)
        .forEach(penalty -> amounts.put(penalty.employee(), penalty.amount()));
    return amounts;
  }

  private static Money paidIn(LiabilityRole role, PenaltyPolicy policy, PenaltyCase made) {
    Map<String, Money> amounts = byPerson(policy, made);
    return total(
        made.people().stream()
            .filter(one -> one.role().code().equals(role.code()))
            .map(one -> amounts.get(one.employee()))
            .toList());
  }

  private static LiablePerson in(PenaltyPolicy policy, LiablePerson one) {
    return new LiablePerson(
        one.employee(),
        policy.role(one.role().code()).orElseThrow(),
        one.share(),
        one.performancePay(),
        one.priorPenalties());
  }

  private static PenaltyPolicy withFactor(
      PenaltyPolicy policy, LiabilityRole changed, BigDecimal factor) {
    return new PenaltyPolicy(
        policy.version(),
        policy.rateBands(),
        policy.fixedAmounts(),
        policy.roles().stream()
            .map(
                role ->
                    role.equals(changed)
                        ? new LiabilityRole(
                            role.code(), role.nameZh(), role.nameEn(), factor, role.shareOf())
                        : role)
            .toList(),
        policy.repeatFactors(),
        policy.delayTariff());
  }

  private static Money total(List<Money> amounts) {
    return amounts.stream().reduce(Money.ZERO, Money::plus);
  }

  private void forRandomCases(BiConsumer<PenaltyPolicy, PenaltyCase> check) {
    for (int i = 0; i < CASES; i++) {
      PenaltyPolicy policy = randomPolicy();
      check.accept(policy, randomCase(policy));
    }
  }

  private PenaltyPolicy randomPolicy() {
    List<LiabilityRole> roles = new ArrayList<>();
    int many = 1 + random.nextInt(5);
    for (int i = 0; i < many; i++) {
      ShareOf shareOf = i == 0 ? ShareOf.OWN : ShareOf.values()[random.nextInt(3)];
      roles.add(new LiabilityRole("R" + i, "角色" + i, "Role " + i, decimal(20_000), shareOf));
    }
    List<RateBand> bands = new ArrayList<>();
    long from = 0;
    for (int i = 0; i <= random.nextInt(5); i++) {
      bands.add(new RateBand(cents(from), decimal(10_000)));
      from += 1 + random.nextInt(500_000);
    }
    return new PenaltyPolicy(
        2,
        bands,
        Map.of(
            Severity.GENERAL, cents(random.nextInt(10_000)),
            Severity.URGENT, cents(random.nextInt(20_000)),
            Severity.MAJOR, cents(random.nextInt(40_000))),
        roles,
        List.of(BigDecimal.ONE, new BigDecimal("1.25"), new BigDecimal("3")),
        PenaltyPolicy.standard().delayTariff());
  }

  /** Up to three departments divide it; the own shares of each one's people sum to its share. */
  private PenaltyCase randomCase(PenaltyPolicy policy) {
    Map<String, BigDecimal> shares = new HashMap<>();
    List<Integer> units = divided(SHARE_UNITS, 1 + random.nextInt(3));
    List<LiablePerson> people = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    for (int d = 0; d < units.size(); d++) {
      shares.put("D" + d, BigDecimal.valueOf(units.get(d), 4));
    }
    LiabilitySplit split =
        shares.size() == 1 ? new LiabilitySplit(Map.of()) : new LiabilitySplit(shares);
    List<LiabilityRole> own = policy.roles().stream().filter(LiabilityRole::bearsOwnShare).toList();
    for (int d = 0; d < units.size(); d++) {
      for (int share : divided(units.get(d), 1 + random.nextInt(3))) {
        add(own.get(random.nextInt(own.size())), "D" + d, share, split, people, parts);
      }
    }
    for (LiabilityRole role : policy.roles()) {
      if (!role.bearsOwnShare() && random.nextBoolean()) {
        add(role, "D" + random.nextInt(units.size()), SHARE_UNITS, split, people, parts);
      }
    }
    assertThat(split.agreesWith(parts)).isTrue();
    String concealedBy =
        random.nextInt(4) == 0 ? people.get(random.nextInt(people.size())).employee() : null;
    Severity severity = Severity.values()[random.nextInt(3)];
    return new PenaltyCase(
        cents(random.nextInt(3) == 0 ? 0 : random.nextInt(3_000_000)),
        severity,
        people,
        concealedBy);
  }

  private void add(
      LiabilityRole role,
      String department,
      int units,
      LiabilitySplit split,
      List<LiablePerson> people,
      List<Part> parts) {
    BigDecimal share = BigDecimal.valueOf(units, 4);
    parts.add(new Part(department, role, share));
    people.add(
        new LiablePerson(
            "E" + people.size(),
            role,
            role.share(share, split.of(department)),
            cents(random.nextInt(1_200_000)),
            random.nextInt(4)));
  }

  /** Parts of at least one unit each. */
  private List<Integer> divided(int units, int many) {
    List<Integer> parts = new ArrayList<>();
    int left = units;
    for (int i = many; i > 1 && left > i; i--) {
      int part = 1 + random.nextInt(left - i);
      parts.add(part);
      left -= part;
    }
    parts.add(left);
    return parts;
  }

  private BigDecimal decimal(int bound) {
    return BigDecimal.valueOf(random.nextInt(bound), 4);
  }

  private static Money cents(long cents) {
    return Money.of(BigDecimal.valueOf(cents, 2));
  }
}
