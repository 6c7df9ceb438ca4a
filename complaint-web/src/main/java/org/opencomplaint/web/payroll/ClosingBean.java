package org.opencomplaint.web.payroll;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import org.opencomplaint.core.payroll.PayrollPeriod;
import org.opencomplaint.ejb.payroll.ClosingRuleView;
import org.opencomplaint.ejb.payroll.ClosingRules;
import org.opencomplaint.ejb.payroll.MonthView;
import org.opencomplaint.ejb.payroll.PayrollMonths;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Formats;
import org.opencomplaint.web.shell.Notices;

/** Closing HR's month (关账), by one or by two. */
@Named("closing")
@RequestScoped
public class ClosingBean {
  @Inject private PayrollMonths payroll;
  @Inject private ClosingRules rules;
  @Inject private Notices notices;
  @Inject private Texts texts;
  @Inject private Formats formats;

  private ClosingRuleView rule;

  /** Closes the month as it is shown, or asks for it, or confirms what another asked for. */
  public String close(YearMonth month, long version) {
    MonthView closed = payroll.close(month, version);
    boolean waits = closed.status() == PayrollPeriod.Status.CLOSE_REQUESTED;
    return done(waits ? "payroll.requested" : "payroll.closed", month);
  }

  /** Takes the own request back. */
  public String withdraw(YearMonth month) {
    payroll.withdraw(month);
    return done("payroll.withdrawn", month);
  }

  private String done(String text, YearMonth month) {
    notices.done(texts.of(text, formats.month(month)));
    return PayrollBean.page(month);
  }

  /** Whether it takes two, and why. */
  public ClosingRuleView getRule() {
    if (rule == null) {
      rule = rules.present();
    }
    return rule;
  }

  /** The same in words. */
  public String getWhy() {
    String key = "payroll.closing." + (getRule().two() ? "two." : "one.") + getRule().rule();
    String reason = getRule().versions().isEmpty() ? "" : getRule().versions().get(0).reason();
    return texts.of(key, formats.count(getRule().persons()), reason);
  }

  /** The beginning of a fingerprint: enough for two people on the telephone to compare. */
  public String brief(String fingerprint) {
    return fingerprint == null ? "" : fingerprint.substring(0, 12);
  }
}
