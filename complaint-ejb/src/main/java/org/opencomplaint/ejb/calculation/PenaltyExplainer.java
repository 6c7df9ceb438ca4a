package org.opencomplaint.ejb.calculation;

import java.util.ArrayList;
import java.util.List;
import org.opencomplaint.core.accountability.AssessedPenalty;
import org.opencomplaint.core.accountability.LiablePerson;
import org.opencomplaint.core.accountability.PenaltyCalculator;
import org.opencomplaint.core.accountability.PenaltyCase;
import org.opencomplaint.core.accountability.PenaltyPolicy;
import org.opencomplaint.core.accountability.Reckoning;
import org.opencomplaint.core.money.Money;

/** Says how the penalties of a case come about, by the very rules that compute them. */
final class PenaltyExplainer {
  private PenaltyExplainer() {}

  static Explained explain(PenaltyPolicy policy, PenaltyCase penaltyCase) {
    List<AssessedPenalty> assessed = PenaltyCalculator.calculate(policy, penaltyCase);
    List<Explained.Part> parts = new ArrayList<>();
    for (int i = 0; i < assessed.size(); i++) {
      parts.add(part(policy, penaltyCase, penaltyCase.people().get(i), assessed.get(i).amount()));
    }
    Money exact = sum(parts.stream().map(Explained.Part::exact).toList());
    Money total = sum(assessed.stream().map(AssessedPenalty::amount).toList());
    return new Explained(
        policy.version(),
        List.copyOf(parts),
        policy
            .cap(penaltyCase.loss(), penaltyCase.severity())
            .filter(cap -> exact.compareTo(cap) > 0)
            .orElse(null),
        total);
  }

  private static Explained.Part part(
      PenaltyPolicy policy, PenaltyCase penaltyCase, LiablePerson person, Money amount) {
    boolean concealer = penaltyCase.isConcealer(person);
    boolean borneByConcealer =
        penaltyCase.concealedBy() != null && !concealer && person.role().bearsOwnShare();
    Reckoning reckoning =
        policy.reckon(penaltyCase.loss(), penaltyCase.severity(), person, concealer);
    return new Explained.Part(
        person.employee(),
        person.role(),
        reckoning,
        concealer,
        borneByConcealer,
        borneByConcealer ? Money.ZERO : Money.rounded(reckoning.exact()),
        amount);
  }

  private static Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.ZERO, Money::plus);
  }
}
