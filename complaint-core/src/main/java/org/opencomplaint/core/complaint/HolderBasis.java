package org.opencomplaint.core.complaint;

import java.util.Optional;
import org.opencomplaint.core.organisation.Distribution;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Suggestion;
import org.opencomplaint.core.stage.Stage;

/** Why a stage came to this employee and no other. */
public enum HolderBasis {
  /** A routing rule names him. */
  RULE,
  /** He took the step before and goes on. */
  ACTOR,
  /** He has held it before. */
  FAMILIAR,
  /** He decides at this level. */
  LEVEL,
  /** It was his turn. */
  ROUND_ROBIN,
  /** He had the least open work. */
  LEAST_LOADED;

  /** Why the complaint, which has just entered its stage, is for the one who was chosen. */
  static HolderBasis of(
      Complaint complaint, Employee chosen, Optional<Suggestion> suggestion, Employee actor) {
    if (chosen.equals(actor)) {
      return ACTOR;
    }
    if (complaint.stage() == Stage.VALIDITY
        && suggestion.map(Suggestion::officer).filter(chosen::equals).isPresent()) {
      return RULE;
    }
    if (complaint.stage() == Stage.APPROVAL) {
      return LEVEL;
    }
    if (hasHeld(complaint, chosen)) {
      return FAMILIAR;
    }
    return chosen.department().distribution() == Distribution.ROUND_ROBIN
            && Stage.INVESTIGATION.compareTo(complaint.stage()) <= 0
        ? ROUND_ROBIN
        : LEAST_LOADED;
  }

  private static boolean hasHeld(Complaint complaint, Employee chosen) {
    return complaint.visits().stream()
        .filter(visit -> visit.stage() != Stage.REGISTRATION)
        .flatMap(visit -> visit.holdings().stream())
        .anyMatch(holding -> holding.employee().equals(chosen));
  }
}
