package org.opencomplaint.web.penalty;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.opencomplaint.core.accountability.Reckoning;
import org.opencomplaint.ejb.penalty.MyAccountability.Explanation;
import org.opencomplaint.ejb.penalty.MyAccountability.LiabilityPart;
import org.opencomplaint.ejb.penalty.Penalties;
import org.opencomplaint.ejb.penalty.PenaltyFile;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.reference.Choices;
import org.opencomplaint.web.shell.Formats;

/** One line of the accountability register whole, for those who answer for the department. */
@Named("penaltyFile")
@RequestScoped
public class PenaltyFileBean {
  @Inject private Penalties penalties;
  @Inject private Texts texts;
  @Inject private Formats formats;
  @Inject private Choices choices;

  private PenaltyFile file;

  @PostConstruct
  void read() {
    file = penalties.file(RegisterAddress.line());
  }

  public PenaltyFile getFile() {
    return file;
  }

  /** How the amount came about, a sentence a step; none for a delay. */
  public List<String> getSteps() {
    LiabilityPart liability = file.penalty().liability();
    if (liability == null) {
      return List.of();
    }
    Explanation explanation = liability.explanation();
    List<String> steps = new ArrayList<>();
    steps.add(rule(liability, explanation.reckoning()));
    steps.add(product(liability, explanation));
    if (explanation.cap() != null) {
      steps.add(texts.of("calculators.penalties.cap", formats.money(explanation.cap())));
    }
    steps.add(texts.of("penalty.policy", explanation.policyVersion()));
    return steps;
  }

  private String rule(LiabilityPart liability, Reckoning reckoning) {
    return reckoning.fixedAmount() == null
        ? texts.of(
            "calculators.penalties.loss",
            formats.money(liability.loss()),
            formats.percent(reckoning.rate()))
        : texts.of(
            "calculators.penalties.noLoss",
            texts.label(liability.severity()),
            formats.money(reckoning.fixedAmount()));
  }

  private String product(LiabilityPart liability, Explanation explanation) {
    Reckoning reckoning = explanation.reckoning();
    String base =
        reckoning.fixedAmount() == null
            ? formats.amount(reckoning.performancePay()) + " × " + formats.percent(reckoning.rate())
            : formats.amount(reckoning.fixedAmount());
    String product =
        texts.of(
            liability.concealment()
                ? "calculators.penalties.concealer"
                : "calculators.penalties.part",
            file.line().employee().name(),
            choices.role(liability.role()),
            base,
            plain(reckoning.roleFactor()),
            formats.percent(reckoning.share()),
            plain(reckoning.repeatFactor()),
            formats.money(explanation.exact()));
    return explanation.cap() == null
        ? product
        : texts.of("calculators.penalties.scaled", product, formats.money(file.penalty().amount()));
  }

  private static String plain(BigDecimal factor) {
    return factor.stripTrailingZeros().toPlainString();
  }
}
