package org.opencomplaint.ejb.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.opencomplaint.core.complaint.Findings;
import org.opencomplaint.core.complaint.Liability;
import org.opencomplaint.core.penalty.Assessment;
import org.opencomplaint.core.penalty.Penalty;
import org.opencomplaint.ejb.penalty.MyAccountability.DelayPart;
import org.opencomplaint.ejb.penalty.MyAccountability.Explanation;
import org.opencomplaint.ejb.penalty.MyAccountability.LiabilityPart;
import org.opencomplaint.ejb.policy.PenaltyPolicies;

/** Explains one penalty: what it is for, and how its amount came about. */
@ApplicationScoped
class PenaltyParts {
  @Inject private PenaltyPolicies policies;

  /** What he answers for by the last findings, and how the amount came about; null for a delay. */
  LiabilityPart liability(Penalty penalty) {
    return penalty.assessment().map(assessment -> liability(penalty, assessment)).orElse(null);
  }

  /** The delay it is for; null for a liability. */
  DelayPart delay(Penalty penalty) {
    return penalty
        .delay()
        .map(delay -> DelayPart.of(delay, policies.released(delay.policyVersion())))
        .orElse(null);
  }

  private LiabilityPart liability(Penalty penalty, Assessment assessment) {
    return new LiabilityPart(
        penalty.complaint().currentFindings().map(found -> basis(found, penalty)).orElse(null),
        assessment.role(),
        assessment.isForConcealment(),
        assessment.severity(),
        assessment.loss(),
        Explanation.of(penalty, assessment, policies.released(assessment.policyVersion())));
  }

  private static String basis(Findings findings, Penalty penalty) {
    return findings.liabilities().stream()
        .filter(liability -> liability.employee().equals(penalty.employee()))
        .findFirst()
        .map(Liability::basis)
        .orElse(null);
  }
}
