package org.opencomplaint.core.complaint;

import java.util.Optional;
import org.opencomplaint.core.organisation.Distribution;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Suggestion;
import org.opencomplaint.core.stage.Stage;

/**
 * Why a complaint came to somebody by the rules.
 *
 * @param rule the routing rule that names them; null unless the basis is RULE
 * @param recused whose turn it would have been; null unless the basis is RECUSAL
 */
record WhyHeld(HolderBasis basis, String rule, Employee recused) {

  /** Why it is for the one who is next, asked before it is in their hands. */
  static WhyHeld of(Complaint complaint, Employee next, ActionContext context) {
    if (next.equals(context.actor())) {
      return because(HolderBasis.ACTOR);
    }
    Optional<Suggestion> suggestion = AssignmentStep.suggestion(complaint, context);
    if (complaint.stage() == Stage.VALIDITY
        && suggestion.map(Suggestion::officer).filter(next::equals).isPresent()) {
      return new WhyHeld(HolderBasis.RULE, suggestion.get().rule(), null);
    }
    return Holders.passedOver(complaint, context)
        .filter(recused -> !recused.equals(next))
        .map(recused -> new WhyHeld(HolderBasis.RECUSAL, null, recused))
        .orElseGet(() -> because(byTurn(complaint, next)));
  }

  private static HolderBasis byTurn(Complaint complaint, Employee next) {
    if (complaint.stage() == Stage.APPROVAL) {
      return HolderBasis.LEVEL;
    }
    if (hasHeld(complaint, next)) {
      return HolderBasis.FAMILIAR;
    }
    return next.department().distribution() == Distribution.ROUND_ROBIN
            && Stage.INVESTIGATION.compareTo(complaint.stage()) <= 0
        ? HolderBasis.ROUND_ROBIN
        : HolderBasis.LEAST_LOADED;
  }

  private static WhyHeld because(HolderBasis basis) {
    return new WhyHeld(basis, null, null);
  }

  private static boolean hasHeld(Complaint complaint, Employee employee) {
    return complaint.visits().stream()
        .filter(visit -> visit.stage() != Stage.REGISTRATION)
        .flatMap(visit -> visit.holdings().stream())
        .anyMatch(holding -> holding.employee().equals(employee));
  }
}
