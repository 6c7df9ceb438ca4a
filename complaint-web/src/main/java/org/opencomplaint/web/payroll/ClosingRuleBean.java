package org.opencomplaint.web.payroll;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.opencomplaint.core.payroll.ClosingRule;
import org.opencomplaint.ejb.payroll.ClosingRuleForm;
import org.opencomplaint.ejb.payroll.ClosingRules;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Notices;

/** Whether HR's decisions take two persons (四眼原则), for the administrator. */
@Named("closingRule")
@ViewScoped
public class ClosingRuleBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ClosingRules rules;
  @Inject private Notices notices;
  @Inject private Texts texts;

  private ClosingRule rule;
  private String reason;

  /** Shows the rule that holds. */
  public void open() {
    rule = rules.present().rule();
  }

  /** Sets the chosen one. */
  public String set() {
    rules.set(new ClosingRuleForm(rule, reason));
    notices.done(texts.get("payroll.rule.set"));
    return "/closing-rule.xhtml?faces-redirect=true";
  }

  public ClosingRule[] getChoices() {
    return ClosingRule.values();
  }

  public ClosingRule getRule() {
    return rule;
  }

  public void setRule(ClosingRule rule) {
    this.rule = rule;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
