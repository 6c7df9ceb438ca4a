package org.opencomplaint.web.attachment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.attachment.Purpose;
import org.opencomplaint.ejb.attachment.AttachmentForm;
import org.opencomplaint.ejb.attachment.AttachmentView;
import org.opencomplaint.ejb.attachment.Attachments;
import org.opencomplaint.ejb.attachment.Withdrawal;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Notices;
import org.primefaces.model.file.UploadedFile;

/** The files on the complaint's page. */
@Named("attachments")
@ViewScoped
public class AttachmentsBean implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String LINE = ":";

  @Inject private Attachments attachments;
  @Inject private Notices notices;
  @Inject private Texts texts;

  private transient UploadedFile file;
  private transient Map<String, List<AttachmentView>> files;
  private String shows = Purpose.COMPLAINT.name();
  private Long withdrawn;
  private String reason;

  /** The files of a complaint. */
  public List<AttachmentView> of(String number) {
    if (files == null) {
      files = new HashMap<>();
    }
    return files.computeIfAbsent(number, attachments::of);
  }

  /** Adds the file that was chosen. */
  public String add(String number) {
    if (file == null) {
      throw Problem.invalid("file", "FILE_EMPTY");
    }
    String[] parts = shows.split(LINE);
    Integer line = parts.length > 1 ? Integer.valueOf(parts[1]) : null;
    AttachmentForm form = new AttachmentForm(file.getFileName(), Purpose.valueOf(parts[0]), line);
    attachments.attach(number, form, file.getContent());
    notices.done(texts.get("attachment.added"));
    return samePage(number);
  }

  /** Withdraws the one for which the reason was written. */
  public String withdraw(String number) {
    attachments.withdraw(number, withdrawn, new Withdrawal(reason));
    notices.done(texts.get("attachment.withdrawn.done"));
    return samePage(number);
  }

  private static String samePage(String number) {
    return "/complaint.xhtml?faces-redirect=true&number=" + number;
  }

  public UploadedFile getFile() {
    return file;
  }

  public void setFile(UploadedFile file) {
    this.file = file;
  }

  /** What the file shows: a purpose, and the line it belongs to after a colon. */
  public String getShows() {
    return shows;
  }

  public void setShows(String shows) {
    this.shows = shows;
  }

  /** The one that is being withdrawn; null if none is. */
  public Long getWithdrawn() {
    return withdrawn;
  }

  public void setWithdrawn(Long withdrawn) {
    this.withdrawn = withdrawn;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
