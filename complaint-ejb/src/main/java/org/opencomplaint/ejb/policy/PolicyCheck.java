package org.opencomplaint.ejb.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencomplaint.core.accountability.DelayBand;
import org.opencomplaint.core.accountability.DelayTariff;
import org.opencomplaint.core.accountability.LiabilityRole;
import org.opencomplaint.core.accountability.PenaltyPolicy;
import org.opencomplaint.core.accountability.RateBand;
import org.opencomplaint.core.accountability.ShareOf;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.Problem.FieldProblem;

/** Makes a policy of what a form says, or tells all that does not fit together in it. */
final class PolicyCheck {
  private final List<FieldProblem> problems = new ArrayList<>();

  private PolicyCheck() {}

  /**
   * The policy.
   *
   * @throws Problem INVALID if bands leave a gap, do not ascend or fall, roles are named twice or
   *     none bears an own share, repeats fall, or an amount exceeds the maximum
   */
  static PenaltyPolicy policy(int version, PolicyForm form) {
    PolicyCheck check = new PolicyCheck();
    check.rates(form.rates());
    check.roles(form.roles());
    check.repeats(form.repeats());
    check.delays(form.delays());
    if (!check.problems.isEmpty()) {
      throw Problem.invalid(check.problems);
    }
    return policyOf(version, form);
  }

  private void rates(List<PolicyForm.Rate> rates) {
    if (!rates.get(0).from().isZero()) {
      refuse("rates[0].from", "FIRST_BAND");
    }
    for (int i = 1; i < rates.size(); i++) {
      require(
          rates.get(i).from().compareTo(rates.get(i - 1).from()) > 0,
          "rates[" + i + "].from",
          "ASCENDING");
      require(
          rates.get(i).rate().compareTo(rates.get(i - 1).rate()) >= 0,
          "rates[" + i + "].rate",
          "NEVER_FALLING");
    }
  }

  private void roles(List<PolicyForm.Role> roles) {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < roles.size(); i++) {
      require(codes.add(roles.get(i).code()), "roles[" + i + "].code", "ROLE_TWICE");
    }
    require(
        roles.stream().anyMatch(role -> role.shareOf() == ShareOf.OWN),
        "roles[0].shareOf",
        "NO_OWN_SHARE");
  }

  private void repeats(List<PolicyForm.Repeat> repeats) {
    require(
        repeats.get(0).factor().compareTo(BigDecimal.ONE) == 0,
        "repeats[0].factor",
        "FIRST_REPEAT");
    for (int i = 1; i < repeats.size(); i++) {
      require(
          repeats.get(i).factor().compareTo(repeats.get(i - 1).factor()) >= 0,
          "repeats[" + i + "].factor",
          "NEVER_FALLING");
    }
  }

  private void delays(PolicyForm.Delays delays) {
    List<PolicyForm.Band> bands = delays.bands();
    for (int i = 1; i < bands.size(); i++) {
      require(
          bands.get(i).upToHours() > bands.get(i - 1).upToHours(),
          "delays.bands[" + i + "].upToHours",
          "ASCENDING");
      require(
          bands.get(i).amount().compareTo(bands.get(i - 1).amount()) >= 0,
          "delays.bands[" + i + "].amount",
          "NEVER_FALLING");
    }
    require(delays.perBlock().isPositive(), "delays.perBlock", "POSITIVE");
    require(
        delays.maximum().compareTo(bands.get(bands.size() - 1).amount()) >= 0,
        "delays.maximum",
        "BELOW_LAST_BAND");
  }

  private void require(boolean holds, String field, String code) {
    if (!holds) {
      refuse(field, code);
    }
  }

  private void refuse(String field, String code) {
    problems.add(new FieldProblem(field, code, Map.of()));
  }

  private static PenaltyPolicy policyOf(int version, PolicyForm form) {
    return new PenaltyPolicy(
        version,
        form.rates().stream().map(rate -> new RateBand(rate.from(), rate.rate())).toList(),
        Map.<Severity, Money>of(
            Severity.GENERAL, form.fixed().general(),
            Severity.URGENT, form.fixed().urgent(),
            Severity.MAJOR, form.fixed().major()),
        form.roles().stream()
            .map(
                role ->
                    new LiabilityRole(
                        role.code(),
                        Text.strip(role.nameZh()),
                        Text.strip(role.nameEn()),
                        role.factor(),
                        role.shareOf()))
            .toList(),
        form.repeats().stream().map(PolicyForm.Repeat::factor).toList(),
        new DelayTariff(
            form.delays().bands().stream()
                .map(band -> new DelayBand(band.upToHours(), band.amount()))
                .toList(),
            form.delays().blockHours(),
            form.delays().perBlock(),
            form.delays().maximum()));
  }
}
