package org.opencomplaint.web.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.opencomplaint.core.accountability.DelayBand;
import org.opencomplaint.core.accountability.DelayTariff;
import org.opencomplaint.core.accountability.LiabilityRole;
import org.opencomplaint.core.accountability.PenaltyPolicy;
import org.opencomplaint.core.accountability.RateBand;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Formats;

/** Says what a version of the policy says, and what differs from another, in words. */
@ApplicationScoped
public class PolicyWords {
  @Inject private Texts texts;
  @Inject private Formats formats;

  /**
   * One rule of a version.
   *
   * @param part which table of the policy it stands in: a key of the bundle
   * @param subject what it is about
   * @param says what it says
   */
  public record Line(String part, String subject, String says) {}

  /**
   * A rule that is not the same in two versions.
   *
   * @param before null if it is new
   * @param after null if it is gone
   */
  public record Difference(String part, String subject, String before, String after) {}

  /** Everything a version says. */
  public List<Line> lines(PenaltyPolicy policy) {
    return List.copyOf(rules(policy).values());
  }

  /** What differs, in the order of the later version. */
  public List<Difference> differences(PenaltyPolicy before, PenaltyPolicy after) {
    Map<String, Line> old = rules(before);
    Map<String, Line> now = rules(after);
    Set<String> keys = new LinkedHashSet<>(now.keySet());
    keys.addAll(old.keySet());
    return keys.stream()
        .filter(key -> !Objects.equals(old.get(key), now.get(key)))
        .map(key -> difference(old.get(key), now.get(key)))
        .toList();
  }

  private static Difference difference(Line old, Line now) {
    Line named = now == null ? old : now;
    return new Difference(
        named.part(),
        named.subject(),
        old == null ? null : old.says(),
        now == null ? null : now.says());
  }

  /** By what makes a rule the same one in two versions. */
  private Map<String, Line> rules(PenaltyPolicy policy) {
    Map<String, Line> rules = new LinkedHashMap<>();
    rates(policy.rateBands(), rules);
    for (Severity severity : Severity.values()) {
      rules.put(
          "fixed " + severity,
          line("fixed", texts.label(severity), formats.money(policy.fixedAmounts().get(severity))));
    }
    for (LiabilityRole role : policy.roles()) {
      rules.put(
          "role " + role.code(),
          line(
              "roles",
              role.code(),
              texts.of(
                  "policy.role.says",
                  role.nameZh(),
                  role.nameEn(),
                  factor(role.factor()),
                  texts.label(role.shareOf()))));
    }
    repeats(policy.repeatFactors(), rules);
    delays(policy.delayTariff(), rules);
    return rules;
  }

  private void rates(List<RateBand> bands, Map<String, Line> rules) {
    for (int i = 0; i < bands.size(); i++) {
      RateBand band = bands.get(i);
      String rate = formats.percent(band.rate());
      rules.put(
          "rate " + band.from(),
          line(
              "rates",
              texts.of("policy.rate.from", formats.money(band.from())),
              i + 1 < bands.size()
                  ? texts.of("policy.rate.below", formats.money(bands.get(i + 1).from()), rate)
                  : texts.of("policy.rate.above", rate)));
    }
  }

  private void repeats(List<BigDecimal> factors, Map<String, Line> rules) {
    for (int i = 0; i < factors.size(); i++) {
      String subject = i + 1 < factors.size() ? "policy.repeat.exactly" : "policy.repeat.more";
      rules.put(
          "repeat " + i, line("repeats", texts.of(subject, i), "× " + factor(factors.get(i))));
    }
  }

  private void delays(DelayTariff tariff, Map<String, Line> rules) {
    for (DelayBand band : tariff.bands()) {
      rules.put(
          "delay " + band.upToHours(),
          line(
              "delays",
              texts.of("policy.delay.upTo", band.upToHours()),
              band.amount().isZero()
                  ? texts.get("policy.delay.warning")
                  : formats.money(band.amount())));
    }
    rules.put(
        "delay beyond",
        line(
            "delays",
            texts.get("policy.delay.beyond"),
            texts.of(
                "policy.delay.block",
                tariff.blockHours(),
                formats.money(tariff.perBlock()),
                formats.money(tariff.maximum()))));
  }

  private Line line(String part, String subject, String says) {
    return new Line(texts.get("policy.part." + part), subject, says);
  }

  private static String factor(BigDecimal factor) {
    return factor.stripTrailingZeros().toPlainString();
  }
}
