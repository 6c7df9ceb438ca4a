package org.opencomplaint.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.opencomplaint.ejb.policy.PolicyStatus;
import org.opencomplaint.ejb.policy.PolicyVersions;
import org.opencomplaint.ejb.policy.PolicyView;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Notices;

/** All versions of the penalty policy. */
@Named("policies")
@RequestScoped
public class PoliciesBean {
  @Inject private PolicyVersions versions;
  @Inject private Notices notices;
  @Inject private Texts texts;

  private List<PolicyView> all;

  /** The latest first. */
  public List<PolicyView> getAll() {
    if (all == null) {
      all = versions.all();
    }
    return all;
  }

  /** Copies a version into a draft and goes there. */
  public String draft(int version) {
    PolicyView draft = versions.draft(version);
    notices.done(texts.of("policy.drafted", draft.version(), version));
    return "policy-draft.xhtml?faces-redirect=true&version=" + draft.version();
  }

  /** How a version's state looks. */
  public String tone(PolicyView policy) {
    if (policy.inForce()) {
      return "good";
    }
    return policy.status() == PolicyStatus.DRAFT ? "warning" : "neutral";
  }

  /** What became of a version, in words. */
  public String state(PolicyView policy) {
    return policy.inForce() ? texts.get("policy.inForce") : texts.label(policy.status());
  }
}
