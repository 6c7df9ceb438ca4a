package org.opencomplaint.core.accountability;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;

/**
 * One version of the penalty policy (domain rules §7). A case keeps the version it was judged
 * under.
 *
 * @param version the version's number
 * @param rateBands rates by loss, the first from 0.00, ascending
 * @param fixedAmounts the amount for a case without loss, for every severity
 * @param roleFactors the factor of every role
 * @param repeatFactors the factor for none, one, two … earlier penalties; the last one holds for
 *     any more
 */
public record PenaltyPolicy(
    int version,
    List<RateBand> rateBands,
    Map<Severity, Money> fixedAmounts,
    Map<LiabilityRole, BigDecimal> roleFactors,
    List<BigDecimal> repeatFactors) {

  private static final PenaltyPolicy STANDARD = standardPolicy();

  /**
   * Checks that the policy answers every case.
   *
   * @throws IllegalArgumentException if the bands do not ascend from 0.00, or a severity, a role or
   *     the factor for a first penalty is missing
   */
  public PenaltyPolicy {
    rateBands = List.copyOf(rateBands);
    fixedAmounts = Map.copyOf(fixedAmounts);
    roleFactors = Map.copyOf(roleFactors);
    repeatFactors = List.copyOf(repeatFactors);
    requireAscendingFromZero(rateBands);
    if (fixedAmounts.size() < Severity.values().length
        || roleFactors.size() < LiabilityRole.values().length
        || repeatFactors.isEmpty()) {
      throw new IllegalArgumentException("The policy leaves a severity, role or repeat open");
    }
  }

  /** The default policy. */
  public static PenaltyPolicy standard() {
    return STANDARD;
  }

  /**
   * How a person's amount comes about.
   *
   * @param concealer whether he concealed the complaint: then he bears the whole direct liability
   */
  public Reckoning reckon(Money loss, Severity severity, LiablePerson person, boolean concealer) {
    return new Reckoning(
        loss.isZero() ? null : rate(loss),
        loss.isZero() ? fixedAmounts.get(severity) : null,
        person.performancePay(),
        roleFactors.get(concealer ? LiabilityRole.DIRECT : person.role()),
        concealer ? BigDecimal.ONE : person.share(),
        repeatFactors.get(Math.min(person.priorPenalties(), repeatFactors.size() - 1)));
  }

  /** What the penalties of one complaint may come to; empty without a loss. */
  public Optional<Money> cap(Money loss, Severity severity) {
    return loss.isZero() ? Optional.empty() : Optional.of(loss.max(fixedAmounts.get(severity)));
  }

  private BigDecimal rate(Money loss) {
    BigDecimal rate = BigDecimal.ZERO;
    for (RateBand band : rateBands) {
      if (band.from().compareTo(loss) <= 0) {
        rate = band.rate();
      }
    }
    return rate;
  }

  private static void requireAscendingFromZero(List<RateBand> bands) {
    if (bands.isEmpty() || !bands.get(0).from().isZero()) {
      throw new IllegalArgumentException("The first rate band must start at 0.00");
    }
    for (int i = 1; i < bands.size(); i++) {
      if (bands.get(i).from().compareTo(bands.get(i - 1).from()) <= 0) {
        throw new IllegalArgumentException("Rate bands must ascend");
      }
    }
  }

  private static PenaltyPolicy standardPolicy() {
    Map<Severity, Money> fixedAmounts = new EnumMap<>(Severity.class);
    fixedAmounts.put(Severity.GENERAL, Money.of("50.00"));
    fixedAmounts.put(Severity.URGENT, Money.of("100.00"));
    fixedAmounts.put(Severity.MAJOR, Money.of("200.00"));
    Map<LiabilityRole, BigDecimal> roleFactors = new EnumMap<>(LiabilityRole.class);
    roleFactors.put(LiabilityRole.DIRECT, new BigDecimal("1.0"));
    roleFactors.put(LiabilityRole.SUPERVISOR, new BigDecimal("0.3"));
    roleFactors.put(LiabilityRole.SENIOR, new BigDecimal("0.1"));
    List<RateBand> rateBands =
        List.of(
            band("0.00", "0.05"),
            band("500.00", "0.10"),
            band("2000.00", "0.20"),
            band("10000.00", "0.30"),
            band("50000.00", "0.50"));
    List<BigDecimal> repeatFactors =
        List.of(new BigDecimal("1.0"), new BigDecimal("1.5"), new BigDecimal("2.0"));
    return new PenaltyPolicy(1, rateBands, fixedAmounts, roleFactors, repeatFactors);
  }

  private static RateBand band(String from, String rate) {
    return new RateBand(Money.of(from), new BigDecimal(rate));
  }
}
