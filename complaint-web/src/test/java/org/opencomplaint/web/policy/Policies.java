package org.opencomplaint.web.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.opencomplaint.core.accountability.PenaltyPolicy;
import org.opencomplaint.core.accountability.ShareOf;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.policy.PolicyForm;

/** Drafts as an author would type them. */
final class Policies {
  private Policies() {}

  /** The form that says what a policy says. */
  static PolicyForm form(PenaltyPolicy policy, LocalDate effectiveFrom) {
    return new PolicyForm(
        effectiveFrom,
        "职工代表大会决议",
        policy.rateBands().stream()
            .map(band -> new PolicyForm.Rate(band.from(), band.rate()))
            .toList(),
        new PolicyForm.FixedAmounts(
            policy.fixedAmounts().get(Severity.GENERAL),
            policy.fixedAmounts().get(Severity.URGENT),
            policy.fixedAmounts().get(Severity.MAJOR)),
        policy.roles().stream()
            .map(
                role ->
                    new PolicyForm.Role(
                        role.code(), role.nameZh(), role.nameEn(), role.factor(), role.shareOf()))
            .toList(),
        policy.repeatFactors().stream().map(PolicyForm.Repeat::new).toList(),
        new PolicyForm.Delays(
            policy.delayTariff().bands().stream()
                .map(band -> new PolicyForm.Band(band.upToHours(), band.amount()))
                .toList(),
            policy.delayTariff().blockHours(),
            policy.delayTariff().perBlock(),
            policy.delayTariff().maximum()));
  }

  /** The same with one rate for every loss. */
  static PolicyForm flat(PolicyForm form, String rate) {
    return with(form, List.of(rate("0.00", rate)), form.roles());
  }

  static PolicyForm.Rate rate(String from, String rate) {
    return new PolicyForm.Rate(Money.of(from), new BigDecimal(rate));
  }

  /** The same with another role that counts its department's share. */
  static PolicyForm withJointHead(PolicyForm form) {
    List<PolicyForm.Role> roles = new ArrayList<>(form.roles());
    roles.add(
        new PolicyForm.Role(
            "JOINT_HEAD", "连带管理责任", "Joint head", new BigDecimal("0.3"), ShareOf.DEPARTMENT));
    return with(form, form.rates(), roles);
  }

  static PolicyForm with(
      PolicyForm form, List<PolicyForm.Rate> rates, List<PolicyForm.Role> roles) {
    return new PolicyForm(
        form.effectiveFrom(),
        form.reason(),
        rates,
        form.fixed(),
        roles,
        form.repeats(),
        form.delays());
  }
}
