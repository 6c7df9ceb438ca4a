package org.opencomplaint.web.improvement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.opencomplaint.ejb.improvement.ImprovementFile;
import org.opencomplaint.ejb.improvement.ImprovementReport;
import org.opencomplaint.ejb.improvement.ImprovementVerdict;
import org.opencomplaint.ejb.improvement.Improvements;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Formats;
import org.opencomplaint.web.shell.Notices;
import org.opencomplaint.web.shell.RecordAddress;

/** One improvement action: reporting it done, confirming it or sending it back. */
@Named("improvement")
@ViewScoped
public class ImprovementBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Improvements improvements;
  @Inject private Notices notices;
  @Inject private Texts texts;
  @Inject private Clock clock;

  private transient ImprovementFile file;
  private long id;
  private Long version;
  private LocalDate doneOn;
  private String words;

  /** Shows the one in the address, which a form that is sent does not name again. */
  public void open() {
    id = RecordAddress.id();
    version = getFile().line().version();
    doneOn = LocalDate.now(clock.withZone(Formats.ZONE));
  }

  /** It is done. */
  public String report() {
    return done(improvements.report(id, version, new ImprovementReport(doneOn, words)));
  }

  /** It works. */
  public String confirm() {
    return done(improvements.confirm(id, version, new ImprovementVerdict(words)));
  }

  /** It goes back to its owner. */
  public String sendBack() {
    return done(improvements.sendBack(id, version, new ImprovementVerdict(words)));
  }

  private String done(ImprovementFile now) {
    notices.done(texts.of("improvements.done", texts.label(now.line().status())));
    return "/improvement.xhtml?faces-redirect=true&id=" + id;
  }

  public ImprovementFile getFile() {
    if (file == null) {
      file = improvements.find(id);
    }
    return file;
  }

  public long getId() {
    return id;
  }

  /** When it was done, as its owner says. */
  public LocalDate getDoneOn() {
    return doneOn;
  }

  public void setDoneOn(LocalDate doneOn) {
    this.doneOn = doneOn;
  }

  /** What shows it, what was found, or why it goes back. */
  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
