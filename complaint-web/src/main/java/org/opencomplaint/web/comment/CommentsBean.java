package org.opencomplaint.web.comment;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.opencomplaint.ejb.comment.CommentForm;
import org.opencomplaint.ejb.comment.CommentView;
import org.opencomplaint.ejb.comment.Comments;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.web.i18n.Texts;

/**
 * The comments on the complaint's page. They are sent without leaving it, so that what else is
 * being filled in there stays.
 */
@Named("comments")
@ViewScoped
public class CommentsBean implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Paging NEWEST = new Paging(0, 200);

  @Inject private Comments comments;
  @Inject private Texts texts;

  private String text;
  private Long corrected;
  private Long withdrawn;
  private transient Page<CommentView> shown;

  /** The newest of a complaint. */
  public Page<CommentView> of(String number) {
    if (shown == null) {
      shown = comments.of(number, NEWEST);
    }
    return shown;
  }

  /** Sends what was typed: a new one, or other words for one of before. */
  public void send(String number) {
    CommentForm form = new CommentForm(text);
    if (corrected == null) {
      comments.write(number, form);
    } else {
      comments.correct(number, corrected, form);
    }
    done(corrected == null ? "comment.sent" : "comment.corrected");
  }

  /** Takes back the one that was asked about. */
  public void withdraw(String number) {
    comments.withdraw(number, withdrawn);
    done("comment.withdrawn.done");
  }

  private void done(String what) {
    cancel();
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, texts.get(what), null));
  }

  /** Puts one's own comment into the field, to be worded anew. */
  public void startCorrecting(CommentView comment) {
    cancel();
    corrected = comment.id();
    text = comment.text();
  }

  /** Asks whether it is meant to be taken back. */
  public void startWithdrawing(CommentView comment) {
    cancel();
    withdrawn = comment.id();
  }

  /** Back to writing a new one. */
  public void cancel() {
    text = null;
    corrected = null;
    withdrawn = null;
    shown = null;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  /** The one that is being corrected; null if a new one is written. */
  public Long getCorrected() {
    return corrected;
  }

  /** The one of which it is asked whether to take it back; null if none. */
  public Long getWithdrawn() {
    return withdrawn;
  }
}
