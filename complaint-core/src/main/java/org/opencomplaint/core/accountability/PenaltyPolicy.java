package org.opencomplaint.core.accountability;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;

/**
 * One version of the penalty policy (domain rules §5 and §7). A case keeps the version it was
 * judged under.
 *
 * @param version the version's number
 * @param rateBands rates by loss, the first from 0.00, ascending
 * @param fixedAmounts the amount for a case without loss, for every severity
 * @param roles the roles of liability, gravest first
 * @param repeatFactors the factor for none, one, two … earlier penalties; the last one holds for
 *     any more
 * @param delayTariff what delays cost
 */
public record PenaltyPolicy(
    int version,
    List<RateBand> rateBands,
    Map<Severity, Money> fixedAmounts,
    List<LiabilityRole> roles,
    List<BigDecimal> repeatFactors,
    DelayTariff delayTariff) {

  /**
   * Checks that the policy answers every case.
   *
   * @throws IllegalArgumentException if the bands do not ascend from 0.00, a severity or the factor
   *     for a first penalty is missing, two roles have the same code, or none bears an own share
   */
  public PenaltyPolicy {
    rateBands = List.copyOf(rateBands);
    fixedAmounts = Map.copyOf(fixedAmounts);
    roles = List.copyOf(roles);
    repeatFactors = List.copyOf(repeatFactors);
    requireAscendingFromZero(rateBands);
    if (fixedAmounts.size() < Severity.values().length || repeatFactors.isEmpty()) {
      throw new IllegalArgumentException("The policy leaves a severity or repeat open");
    }
    if (roles.stream().map(LiabilityRole::code).distinct().count() < roles.size()
        || roles.stream().noneMatch(LiabilityRole::bearsOwnShare)) {
      throw new IllegalArgumentException("Roles must differ, and one bear an own share");
    }
  }

  /** The default policy. */
  public static PenaltyPolicy standard() {
    return StandardPolicy.POLICY;
  }

  /** The role with that code, if this version has it. */
  public Optional<LiabilityRole> role(String code) {
    return roles.stream().filter(role -> role.code().equals(code)).findFirst();
  }

  /**
   * How a person's amount comes about.
   *
   * @param concealer whether he concealed the complaint: then he bears the whole of all own shares,
   *     in the gravest of their roles
   */
  public Reckoning reckon(Money loss, Severity severity, LiablePerson person, boolean concealer) {
    return new Reckoning(
        loss.isZero() ? null : rate(loss),
        loss.isZero() ? fixedAmounts.get(severity) : null,
        person.performancePay(),
        concealer ? gravestFactor() : person.role().factor(),
        concealer ? BigDecimal.ONE : person.share(),
        repeatFactors.get(Math.min(person.priorPenalties(), repeatFactors.size() - 1)));
  }

  /** What the penalties of one complaint may come to; empty without a loss. */
  public Optional<Money> cap(Money loss, Severity severity) {
    return loss.isZero() ? Optional.empty() : Optional.of(loss.max(fixedAmounts.get(severity)));
  }

  private BigDecimal gravestFactor() {
    return roles.stream()
        .filter(LiabilityRole::bearsOwnShare)
        .map(LiabilityRole::factor)
        .max(Comparator.naturalOrder())
        .orElseThrow();
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
}
