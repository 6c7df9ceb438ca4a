package org.opencomplaint.web.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.opencomplaint.core.payroll.LimitRule;
import org.opencomplaint.ejb.payroll.StatementRow;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Formats;

/** Says which rule set the limit of a line, and from which figures. */
@Named("limitExplanation")
@ApplicationScoped
public class LimitExplanation {
  @Inject private Texts texts;
  @Inject private Formats formats;

  /** A sentence for people. */
  public String of(StatementRow row) {
    return row.rule() == null ? texts.get("payroll.why.noWage") : of(row.rule(), row);
  }

  /** One of the three rules, from the figures of the line. */
  public String of(LimitRule rule, StatementRow row) {
    return texts.of(
        "payroll.why." + rule,
        formats.amount(row.wage()),
        formats.amount(row.minimumWage()),
        formats.amount(row.performancePay()),
        formats.amount(row.bonus()));
  }
}
