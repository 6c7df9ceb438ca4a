package org.opencomplaint.web.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.opencomplaint.core.accountability.PenaltyPolicy;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.policy.PolicyVersions;
import org.opencomplaint.ejb.policy.PolicyView;
import org.opencomplaint.ejb.policy.WhatIf;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.AddressProblems;
import org.opencomplaint.web.shell.Notices;

/** One version of the penalty policy: what it says, what differs, who would have paid what. */
@Named("policyPage")
@ViewScoped
public class PolicyBean implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int ROWS = 50;

  @Inject private PolicyVersions versions;
  @Inject private PolicyWords words;
  @Inject private AddressProblems problems;
  @Inject private Notices notices;
  @Inject private Texts texts;

  private int version;
  private Integer months;
  private int page;
  private long revision;
  private transient PolicyView policy;
  private transient WhatIf trial;

  /** Reads the version that the address names. */
  public void open() {
    policy = versions.find(version);
    revision = policy.revision();
    if (months != null) {
      trial = problems.orUsual(this::readTrial, () -> null);
    }
  }

  private WhatIf readTrial() {
    WhatIf read =
        Page.nearest(page, ROWS, paging -> versions.whatIf(version, months, paging), WhatIf::rows);
    problems.reached(read.rows(), page);
    return read;
  }

  /** Puts the draft into force. */
  public String release() {
    PolicyView released = versions.release(version, revision);
    notices.done(texts.of("policy.released", version, released.effectiveFrom().toString()));
    return again();
  }

  /** Gives the draft up. */
  public String withdraw() {
    versions.withdraw(version, revision);
    notices.done(texts.of("policy.withdrawn", version));
    return again();
  }

  private String again() {
    return "policy.xhtml?faces-redirect=true&version=" + version;
  }

  public PolicyView getPolicy() {
    if (policy == null) {
      policy = versions.find(version);
    }
    return policy;
  }

  /** Everything it says. */
  public List<PolicyWords.Line> getLines() {
    return words.lines(versions.policy(version));
  }

  /** The version in force, with which it is compared. */
  public PenaltyPolicy getInForce() {
    return versions.inForce();
  }

  /** What differs from the version in force. */
  public List<PolicyWords.Difference> getDifferences() {
    return words.differences(versions.inForce(), versions.policy(version));
  }

  /** Who would have paid what; null unless it was asked for. */
  public WhatIf getTrial() {
    return trial;
  }

  /** The address of another page of who would have paid what. */
  public String trialPage(int other) {
    return "policy.xhtml?version=" + version + "&months=" + months + "&page=" + other + "#trial";
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public Integer getMonths() {
    return months;
  }

  public void setMonths(Integer months) {
    this.months = months;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
