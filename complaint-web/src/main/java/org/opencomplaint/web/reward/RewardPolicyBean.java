package org.opencomplaint.web.reward;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.reward.PolicyView;
import org.opencomplaint.ejb.reward.RewardPolicyForm;
import org.opencomplaint.ejb.reward.Rewards;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Formats;
import org.opencomplaint.web.shell.Notices;

/** The next version of the reward policy, while it is filled in. */
@Named("rewardPolicy")
@ViewScoped
public class RewardPolicyBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Rewards rewards;
  @Inject private Notices notices;
  @Inject private Texts texts;
  @Inject private Formats formats;
  @Inject private Clock clock;

  private LocalDate from;
  private Money five;
  private Money four;
  private Money cap;
  private boolean inTimeOnly = true;
  private String reason;

  /** From tomorrow on is usual. */
  public void open() {
    from = LocalDate.now(clock).plusDays(1);
  }

  /** Sets the terms. */
  public String set() {
    PolicyView policy =
        rewards.set(new RewardPolicyForm(from, five, four, inTimeOnly, cap, reason));
    notices.done(
        texts.of(
            "reward.policy.done", policy.version(), formats.date(policy.terms().effectiveFrom())));
    return "/rewards.xhtml?faces-redirect=true";
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public Money getFive() {
    return five;
  }

  public void setFive(Money five) {
    this.five = five;
  }

  public Money getFour() {
    return four;
  }

  public void setFour(Money four) {
    this.four = four;
  }

  public Money getCap() {
    return cap;
  }

  public void setCap(Money cap) {
    this.cap = cap;
  }

  public boolean isInTimeOnly() {
    return inTimeOnly;
  }

  public void setInTimeOnly(boolean inTimeOnly) {
    this.inTimeOnly = inTimeOnly;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
