package org.opencomplaint.core.accountability;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.opencomplaint.core.money.Money;

/**
 * Scales penalties down to the cap (domain rules §7): each to exact amount × cap ÷ sum, rounded
 * DOWN, and the cents still missing one each to the largest fractions. Reckoned in whole cents and
 * remainders of the same division, so that nothing is ever approximated.
 */
final class CapScaling {

  private static final Money CENT = Money.of("0.01");

  private static final Comparator<Part> CENT_GOES_FIRST_TO =
      Comparator.comparing(Part::fraction, Comparator.reverseOrder())
          .thenComparing(part -> part.charge().exact(), Comparator.reverseOrder())
          .thenComparing(part -> part.charge().person().employee())
          .thenComparing(part -> part.charge().person().role().code());

  private CapScaling() {}

  /** The scaled amounts in the charges' order; they add up to the cap. */
  static List<Money> scale(List<Charge> charges, Money cap) {
    BigDecimal sum = charges.stream().map(Charge::exact).reduce(BigDecimal.ZERO, BigDecimal::add);
    List<Part> parts = charges.stream().map(charge -> part(charge, cap, sum)).toList();
    Money assigned = parts.stream().map(Part::amount).reduce(Money.ZERO, Money::plus);
    int missingCents = cap.minus(assigned).amount().movePointRight(2).intValueExact();
    List<Part> withCent = parts.stream().sorted(CENT_GOES_FIRST_TO).limit(missingCents).toList();
    return parts.stream()
        .map(part -> withCent.contains(part) ? part.amount().plus(CENT) : part.amount())
        .toList();
  }

  private static Part part(Charge charge, Money cap, BigDecimal sum) {
    BigDecimal[] cents =
        charge.exact().multiply(cap.amount()).movePointRight(2).divideAndRemainder(sum);
    return new Part(charge, Money.roundedDown(cents[0].movePointLeft(2)), cents[1]);
  }

  /** A scaled charge: its whole cents, and the remainder as a multiple of 1 ÷ sum cents. */
  private record Part(Charge charge, Money amount, BigDecimal fraction) {}
}
