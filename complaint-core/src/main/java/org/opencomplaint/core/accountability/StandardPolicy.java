package org.opencomplaint.core.accountability;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;

/** The default policy (domain rules §5 and §7), as the product brings it along. */
final class StandardPolicy {
  static final PenaltyPolicy POLICY =
      new PenaltyPolicy(
          1,
          List.of(
              band("0.00", "0.05"),
              band("500.00", "0.10"),
              band("2000.00", "0.20"),
              band("10000.00", "0.30"),
              band("50000.00", "0.50")),
          Map.of(
              Severity.GENERAL, Money.of("50.00"),
              Severity.URGENT, Money.of("100.00"),
              Severity.MAJOR, Money.of("200.00")),
          List.of(LiabilityRole.DIRECT, LiabilityRole.SUPERVISOR, LiabilityRole.SENIOR),
          List.of(new BigDecimal("1.0"), new BigDecimal("1.5"), new BigDecimal("2.0")),
          new DelayTariff(
              List.of(
                  new DelayBand(4, Money.ZERO),
                  new DelayBand(8, Money.of("50.00")),
                  new DelayBand(24, Money.of("100.00"))),
              8,
              Money.of("50.00"),
              Money.of("500.00")));

  private StandardPolicy() {}

  private static RateBand band(String from, String rate) {
    return new RateBand(Money.of(from), new BigDecimal(rate));
  }
}
