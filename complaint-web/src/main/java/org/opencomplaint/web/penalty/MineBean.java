package org.opencomplaint.web.penalty;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.attachment.AppealEvidence;
import org.opencomplaint.ejb.attachment.AppealFile;
import org.opencomplaint.ejb.attachment.AttachmentView;
import org.opencomplaint.ejb.delay.DelayRegister;
import org.opencomplaint.ejb.delay.Delays;
import org.opencomplaint.ejb.penalty.AppealForm;
import org.opencomplaint.ejb.penalty.MyAccountability;
import org.opencomplaint.ejb.penalty.MyAccountability.MonthDeduction;
import org.opencomplaint.ejb.penalty.MyAccountability.MyPenalty;
import org.opencomplaint.ejb.penalty.Penalties;
import org.opencomplaint.ejb.penalty.PenaltyReceipt;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Formats;
import org.opencomplaint.web.shell.Notices;
import org.primefaces.model.file.UploadedFile;

/** What whoever looks answers for (我的责任). */
@Named("mine")
@ViewScoped
public class MineBean implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String SAME_PAGE = "/mine.xhtml?faces-redirect=true";

  @Inject private Penalties penalties;
  @Inject private AppealEvidence evidence;
  @Inject private Delays delays;
  @Inject private Notices notices;
  @Inject private Texts texts;
  @Inject private Formats formats;

  private transient MyAccountability mine;
  private Long appealed;
  private transient UploadedFile file;
  private String reason;

  /** Says that the notice has been read. */
  public String acknowledge(long id, long version) {
    PenaltyReceipt receipt = penalties.acknowledge(id, version);
    notices.done(texts.of("penalty.acknowledged", formats.date(receipt.appealUntil())));
    return SAME_PAGE;
  }

  /** Sends the appeal that is being written, with the file that was chosen. */
  public String appeal(long version) {
    attach();
    penalties.appeal(appealed, version, new AppealForm(reason));
    notices.done(texts.get("penalty.appealSent"));
    return SAME_PAGE;
  }

  /** Adds the file that was chosen to the appeal that was sent. */
  public String addEvidence() {
    if (file == null) {
      throw Problem.invalid("file", "FILE_EMPTY");
    }
    attach();
    notices.done(texts.get("attachment.added"));
    return SAME_PAGE;
  }

  private void attach() {
    if (file != null) {
      evidence.attach(appealed, new AppealFile(file.getFileName()), file.getContent());
    }
  }

  /** The files of an appeal. */
  public List<AttachmentView> evidence(long id) {
    return evidence.of(id);
  }

  /** Whether another file is being added to the appeal. */
  public boolean isAdding(MyPenalty penalty) {
    return appealed != null && appealed == penalty.id() && penalty.mayAddEvidence();
  }

  /** Whether an appeal against it is being written. */
  public boolean isAppealing(MyPenalty penalty) {
    return appealed != null && appealed == penalty.id() && penalty.mayAppeal();
  }

  /** Penalties, what is due, and what was deducted. */
  public MyAccountability getAll() {
    if (mine == null) {
      mine = penalties.mine();
    }
    return mine;
  }

  /** His delays, whatever came of them. */
  public List<DelayRegister.Line> getDelays() {
    return delays.mine();
  }

  /** What was ever deducted. */
  public Money getDeducted() {
    return getAll().deductions().stream()
        .map(MonthDeduction::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  /** The penalty against which an appeal is being written; null if none is. */
  public Long getAppealed() {
    return appealed;
  }

  public void setAppealed(Long appealed) {
    this.appealed = appealed;
  }

  public UploadedFile getFile() {
    return file;
  }

  public void setFile(UploadedFile file) {
    this.file = file;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
