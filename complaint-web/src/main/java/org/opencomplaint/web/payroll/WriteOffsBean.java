package org.opencomplaint.web.payroll;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.opencomplaint.core.payroll.WriteOff;
import org.opencomplaint.ejb.payroll.AgedDue;
import org.opencomplaint.ejb.payroll.WriteOffForm;
import org.opencomplaint.ejb.payroll.WriteOffView;
import org.opencomplaint.ejb.payroll.WriteOffs;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Formats;
import org.opencomplaint.web.shell.Notices;

/** What has been due for long, and what is given up (核销). */
@Named("writeOffs")
@ViewScoped
public class WriteOffsBean implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String SAME_PAGE = "/write-offs.xhtml?faces-redirect=true";

  @Inject private WriteOffs writeOffs;
  @Inject private Notices notices;
  @Inject private Texts texts;
  @Inject private Formats formats;

  private transient List<AgedDue> aged;
  private transient List<WriteOffView> all;
  private transient List<WriteOffView> mine;
  private Long penalty;
  private String reason;

  /** Gives up what is due of the chosen penalty, or proposes it. */
  public String propose() {
    return done(writeOffs.propose(new WriteOffForm(penalty, reason)));
  }

  /** Agrees to another's proposal. */
  public String confirm(long id) {
    return done(writeOffs.confirm(id));
  }

  /** Takes a proposal back. */
  public String withdraw(long id) {
    return done(writeOffs.withdraw(id));
  }

  private String done(WriteOffView view) {
    String key = "payroll.writeOff.done." + view.status();
    notices.done(texts.of(key, formats.money(view.amount()), view.employee().name()));
    return SAME_PAGE;
  }

  /** What is due, the oldest first. */
  public List<AgedDue> getAged() {
    if (aged == null) {
      aged = writeOffs.aged();
    }
    return aged;
  }

  /** What was given up, or is to be. */
  public List<WriteOffView> getAll() {
    if (all == null) {
      all = writeOffs.all();
    }
    return all;
  }

  /** What the reader need not pay any more. */
  public List<WriteOffView> getMine() {
    if (mine == null) {
      mine = writeOffs.mine();
    }
    return mine;
  }

  /** Whether something waits for a decision. */
  public boolean isOpen(WriteOffView view) {
    return view.status() == WriteOff.Status.PROPOSED;
  }

  /** The one that is being written off; null while none is. */
  public AgedDue getChosen() {
    return getAged().stream()
        .filter(due -> penalty != null && due.penalty() == penalty && due.ripe())
        .findFirst()
        .orElse(null);
  }

  public Long getPenalty() {
    return penalty;
  }

  public void setPenalty(Long penalty) {
    this.penalty = penalty;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
