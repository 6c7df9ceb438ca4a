package org.opencomplaint.core.accountability;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencomplaint.core.money.Money;

/**
 * Computes the penalties of one complaint (domain rules §7): base × role factor × share × repeat
 * factor for everybody, rounded once, and scaled down together where they exceed the cap.
 */
public final class PenaltyCalculator {

  private PenaltyCalculator() {}

  /**
   * The penalties under a policy.
   *
   * @return one for every liability of the case, in its order; 0.00 for those who bear none
   */
  public static List<AssessedPenalty> calculate(PenaltyPolicy policy, PenaltyCase penaltyCase) {
    List<Charge> charges =
        penaltyCase.people().stream()
            .map(person -> new Charge(person, exactAmount(policy, penaltyCase, person)))
            .toList();
    List<Money> amounts = amounts(charges, policy.cap(penaltyCase.loss(), penaltyCase.severity()));
    List<AssessedPenalty> penalties = new ArrayList<>();
    for (int i = 0; i < charges.size(); i++) {
      penalties.add(new AssessedPenalty(charges.get(i).person().employee(), amounts.get(i)));
    }
    return List.copyOf(penalties);
  }

  private static List<Money> amounts(List<Charge> charges, Optional<Money> cap) {
    List<Money> rounded = charges.stream().map(charge -> Money.rounded(charge.exact())).toList();
    Money total = rounded.stream().reduce(Money.ZERO, Money::plus);
    boolean tooMuch = cap.isPresent() && total.compareTo(cap.get()) > 0;
    return tooMuch ? CapScaling.scale(charges, cap.get()) : rounded;
  }

  /** Whoever concealed bears all own shares in place of his; the others of them bear none. */
  private static BigDecimal exactAmount(
      PenaltyPolicy policy, PenaltyCase penaltyCase, LiablePerson person) {
    boolean concealer = penaltyCase.isConcealer(person);
    if (penaltyCase.concealedBy() != null && person.bearsOwnShare() && !concealer) {
      return BigDecimal.ZERO;
    }
    return policy.reckon(penaltyCase.loss(), penaltyCase.severity(), person, concealer).exact();
  }
}
