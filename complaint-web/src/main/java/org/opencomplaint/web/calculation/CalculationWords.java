package org.opencomplaint.web.calculation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.opencomplaint.core.accountability.Reckoning;
import org.opencomplaint.core.clock.Limit;
import org.opencomplaint.core.clock.TimeBase;
import org.opencomplaint.ejb.calculation.Answers;
import org.opencomplaint.ejb.calculation.Calculations;
import org.opencomplaint.ejb.calculation.DeadlineQuestion;
import org.opencomplaint.ejb.calculation.DeductionQuestion;
import org.opencomplaint.ejb.calculation.DelayQuestion;
import org.opencomplaint.ejb.calculation.Explained;
import org.opencomplaint.ejb.calculation.PenaltiesQuestion;
import org.opencomplaint.web.delay.DelayWords;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.reference.Choices;
import org.opencomplaint.web.shell.Formats;

/** Says what an example comes to, and how, each figure with its rule; the answer first. */
@RequestScoped
class CalculationWords {
  @Inject private Texts texts;
  @Inject private Formats formats;
  @Inject private Choices choices;
  @Inject private DelayWords delays;

  List<String> delay(DelayQuestion question, Calculations calculations) {
    Answers.Delay answer = calculations.delay(question);
    return List.of(
        texts.of(
            "calculators.delay.answer",
            formats.hours(question.overrunMinutes()),
            delays.cost(answer.amount())),
        delays.getTariffInForce(),
        texts.get("calculators.delay.rule"));
  }

  List<String> deadline(DeadlineQuestion question, Calculations calculations) {
    Answers.Deadline answer = calculations.deadline(question);
    Limit limit = calculations.limit(question);
    return List.of(
        answer.deadline() == null
            ? texts.get("calculators.deadline.paused")
            : texts.of(
                answer.provisional()
                    ? "calculators.deadline.provisional"
                    : "calculators.deadline.answer",
                formats.dateTime(answer.deadline())),
        texts.of(
            limit.base() == TimeBase.WORKING
                ? "calculators.deadline.working"
                : "calculators.deadline.elapsed",
            formats.hours(limit.duration().toMinutes())),
        texts.get("calculators.deadline.rule"));
  }

  List<String> deduction(DeductionQuestion question, Calculations calculations) {
    Answers.Deduction answer = calculations.deduction(question);
    return List.of(
        texts.of(
            "calculators.deduction.answer",
            formats.money(answer.deducted()),
            formats.money(answer.carried())),
        texts.of(
            "calculators.deduction.limit",
            formats.money(answer.limit()),
            texts.of(
                "payroll.why." + answer.rule(),
                formats.amount(question.wage()),
                formats.amount(question.minimumWage()),
                formats.amount(question.performancePay()),
                formats.amount(question.bonus()))),
        texts.get("calculators.deduction.rule"));
  }

  List<String> penalties(PenaltiesQuestion question, Calculations calculations) {
    Explained answer = calculations.explain(question);
    List<String> steps = new ArrayList<>();
    steps.add(texts.of("calculators.penalties.answer", formats.money(answer.total())));
    steps.add(base(question, answer));
    answer.parts().forEach(part -> steps.add(part(part)));
    if (answer.cap() != null) {
      steps.add(texts.of("calculators.penalties.cap", formats.money(answer.cap())));
    }
    steps.add(texts.of("calculators.penalties.rule", answer.policyVersion()));
    return steps;
  }

  private String base(PenaltiesQuestion question, Explained answer) {
    Reckoning any = answer.parts().get(0).reckoning();
    return any.fixedAmount() == null
        ? texts.of(
            "calculators.penalties.loss",
            formats.money(question.loss()),
            formats.percent(any.rate()))
        : texts.of(
            "calculators.penalties.noLoss",
            texts.label(question.severity()),
            formats.money(any.fixedAmount()));
  }

  private String part(Explained.Part part) {
    String role = choices.role(part.role().code());
    if (part.borneByConcealer()) {
      return texts.of("calculators.penalties.borne", part.employee(), role);
    }
    Reckoning reckoning = part.reckoning();
    String base =
        reckoning.fixedAmount() == null
            ? formats.amount(reckoning.performancePay()) + " × " + formats.percent(reckoning.rate())
            : formats.amount(reckoning.fixedAmount());
    String product =
        texts.of(
            part.concealer() ? "calculators.penalties.concealer" : "calculators.penalties.part",
            part.employee(),
            role,
            base,
            plain(reckoning.roleFactor()),
            formats.percent(reckoning.share()),
            plain(reckoning.repeatFactor()),
            formats.money(part.exact()));
    return part.exact().equals(part.amount())
        ? product
        : texts.of("calculators.penalties.scaled", product, formats.money(part.amount()));
  }

  private static String plain(BigDecimal factor) {
    return factor.stripTrailingZeros().toPlainString();
  }
}
