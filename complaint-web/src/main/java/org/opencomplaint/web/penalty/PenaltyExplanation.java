package org.opencomplaint.web.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.opencomplaint.core.accountability.Reckoning;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.category.CategoryName;
import org.opencomplaint.ejb.penalty.MyAccountability.Explanation;
import org.opencomplaint.ejb.penalty.MyAccountability.LiabilityPart;
import org.opencomplaint.ejb.penalty.MyAccountability.MyPenalty;
import org.opencomplaint.web.i18n.Language;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Formats;

/** Says how a penalty came about, with the rule and every figure. */
@Named("penaltyExplanation")
@ApplicationScoped
public class PenaltyExplanation {
  @Inject private Texts texts;
  @Inject private Formats formats;
  @Inject private Language language;

  /** One sentence a step: the rule, the product, and what changed it; not for a delay. */
  public List<String> of(MyPenalty penalty) {
    return of(penalty.liability(), penalty.amount());
  }

  /** The same for whoever else asks how the amount came about. */
  public List<String> of(LiabilityPart liability, Money amount) {
    Explanation explanation = liability.explanation();
    List<String> steps = new ArrayList<>();
    steps.add(rule(liability, explanation.reckoning()));
    if (liability.concealment()) {
      steps.add(texts.get("penalty.how.concealment"));
    }
    steps.add(product(explanation));
    if (explanation.cap() != null) {
      steps.add(
          texts.of("penalty.how.cap", formats.money(explanation.cap()), formats.money(amount)));
    }
    if (explanation.heardLimit() != null) {
      steps.add(texts.of("penalty.how.heardLimit", formats.money(explanation.heardLimit())));
    }
    return steps;
  }

  private String rule(LiabilityPart liability, Reckoning reckoning) {
    return reckoning.fixedAmount() == null
        ? texts.of(
            "penalty.how.loss",
            formats.money(liability.loss()),
            formats.percent(reckoning.rate()),
            formats.money(reckoning.performancePay()))
        : texts.of(
            "penalty.how.noLoss",
            texts.label(liability.severity()),
            formats.money(reckoning.fixedAmount()));
  }

  private String product(Explanation explanation) {
    Reckoning reckoning = explanation.reckoning();
    String base =
        reckoning.fixedAmount() == null
            ? formats.amount(reckoning.performancePay()) + " × " + formats.percent(reckoning.rate())
            : formats.amount(reckoning.fixedAmount());
    return texts.of(
        "penalty.how.product",
        base,
        plain(reckoning.roleFactor()),
        formats.percent(reckoning.share()),
        plain(reckoning.repeatFactor()),
        formats.money(explanation.exact()));
  }

  /** What a category is called. */
  public String category(CategoryName category) {
    return "zh".equals(language.getLocale().getLanguage()) ? category.nameZh() : category.nameEn();
  }

  private static String plain(BigDecimal factor) {
    return factor.stripTrailingZeros().toPlainString();
  }
}
