package org.opencomplaint.web.reward;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.opencomplaint.core.reward.RewardStatus;
import org.opencomplaint.ejb.reward.PolicyView;
import org.opencomplaint.ejb.reward.RewardView;
import org.opencomplaint.ejb.reward.Rewards;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Formats;
import org.opencomplaint.web.shell.Notices;

/** Rewards (奖励): decided on by managers and HR, shown to whom they are for. */
@Named("rewards")
@ViewScoped
public class RewardsBean implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String SAME_PAGE = "/rewards.xhtml?faces-redirect=true";

  @Inject private Rewards rewards;
  @Inject private Notices notices;
  @Inject private Texts texts;
  @Inject private Formats formats;

  private transient List<RewardView> all;
  private transient List<RewardView> mine;
  private transient List<PolicyView> policies;

  /** Agrees to one. */
  public String approve(long id) {
    return done(rewards.approve(id));
  }

  /** Does not agree to one. */
  public String reject(long id) {
    return done(rewards.reject(id));
  }

  private String done(RewardView view) {
    String key = "reward.done." + view.status();
    notices.done(texts.of(key, view.employee().name(), formats.money(view.amount())));
    return SAME_PAGE;
  }

  /** Whether one waits to be decided. */
  public boolean isOpen(RewardView view) {
    return view.status() == RewardStatus.PROPOSED;
  }

  /** Those that wait first, then the latest. */
  public List<RewardView> getAll() {
    if (all == null) {
      all = rewards.all();
    }
    return all;
  }

  /** The reader's own. */
  public List<RewardView> getMine() {
    if (mine == null) {
      mine = rewards.mine();
    }
    return mine;
  }

  /** All versions of the policy, the latest first. */
  public List<PolicyView> getPolicies() {
    if (policies == null) {
      policies = rewards.policies();
    }
    return policies;
  }
}
