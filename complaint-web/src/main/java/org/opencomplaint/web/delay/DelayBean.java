package org.opencomplaint.web.delay;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.opencomplaint.ejb.delay.DelayDecision;
import org.opencomplaint.ejb.delay.DelayReceipt;
import org.opencomplaint.ejb.delay.DelayRegister;
import org.opencomplaint.ejb.delay.Delays;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Notices;
import org.opencomplaint.web.shell.RecordAddress;

/** Deciding on one delay (认定延误责任). */
@Named("delay")
@ViewScoped
public class DelayBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Delays delays;
  @Inject private Notices notices;
  @Inject private Texts texts;

  private transient DelayRegister.Line line;
  private long id;
  private Long version;
  private String reason;

  /** Shows the delay in the address, which a form that is sent does not name again. */
  public void open() {
    id = RecordAddress.id();
    version = getLine().version();
  }

  /** It was his doing. */
  public String confirm() {
    return decided(delays.confirm(id, version, new DelayDecision(reason)));
  }

  /** It was not his doing. */
  public String excuse() {
    return decided(delays.excuse(id, version, new DelayDecision(reason)));
  }

  private String decided(DelayReceipt receipt) {
    notices.done(texts.of("delay.decided", texts.label(receipt.status())));
    return "/delays.xhtml?faces-redirect=true";
  }

  /** The delay that is decided on. */
  public DelayRegister.Line getLine() {
    if (line == null) {
      line = delays.find(id);
    }
    return line;
  }

  public long getId() {
    return id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
