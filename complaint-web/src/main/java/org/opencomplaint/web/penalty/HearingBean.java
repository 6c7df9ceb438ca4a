package org.opencomplaint.web.penalty;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.attachment.AppealEvidence;
import org.opencomplaint.ejb.attachment.AttachmentView;
import org.opencomplaint.ejb.attachment.Attachments;
import org.opencomplaint.ejb.penalty.Hearing;
import org.opencomplaint.ejb.penalty.HearingFile;
import org.opencomplaint.ejb.penalty.Penalties;
import org.opencomplaint.ejb.penalty.PenaltyRegister;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Formats;
import org.opencomplaint.web.shell.Notices;
import org.opencomplaint.web.shell.RecordAddress;

/** Hearing an appeal (审理申诉). */
@Named("hearing")
@ViewScoped
public class HearingBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Penalties penalties;
  @Inject private Attachments attachments;
  @Inject private AppealEvidence evidence;
  @Inject private Notices notices;
  @Inject private Texts texts;
  @Inject private Formats formats;

  private transient HearingFile file;
  private long id;
  private Long version;
  private Money amount;
  private String reason;

  /** Shows the penalty; the amount starts as it was decided. */
  public void open() {
    id = RecordAddress.id();
    version = getPenalty().version();
    if (amount == null) {
      amount = getPenalty().amount();
    }
  }

  /** Upholds, reduces or revokes it. */
  public String hear() {
    Money decided = getPenalty().amount();
    penalties.hear(id, version, new Hearing(amount, reason));
    notices.done(texts.of("penalty.heard." + outcome(decided), formats.money(amount)));
    return "/accountability.xhtml?faces-redirect=true";
  }

  private String outcome(Money decided) {
    if (amount.equals(decided)) {
      return "upheld";
    }
    return amount.isZero() ? "revoked" : "reduced";
  }

  /** What both sides say. */
  public HearingFile getFile() {
    if (file == null) {
      file = penalties.hearing(id);
    }
    return file;
  }

  /** The penalty that is appealed. */
  public PenaltyRegister.Line getPenalty() {
    return getFile().penalty();
  }

  /** The files of the complaint, for those who see it. */
  public List<AttachmentView> getComplaintFiles() {
    return attachments.of(getPenalty().complaint());
  }

  /** The files of the appeal. */
  public List<AttachmentView> getAppealFiles() {
    return evidence.of(id);
  }

  public long getId() {
    return id;
  }

  /** What remains of it; 0.00 revokes it. */
  public Money getAmount() {
    return amount;
  }

  public void setAmount(Money amount) {
    this.amount = amount;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
