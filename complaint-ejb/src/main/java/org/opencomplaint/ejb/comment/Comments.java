package org.opencomplaint.ejb.comment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.opencomplaint.core.comment.Comment;
import org.opencomplaint.core.comment.CommentReader;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.ejb.complaint.Complaints;
import org.opencomplaint.ejb.notification.Notifier;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.usecase.AllowSignedIn;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/**
 * Comments on complaints, for whoever may see the complaint, also once it is closed. They are no
 * part of the record that decides it, and no customer ever sees them.
 */
@UseCase
@Stateless
public class Comments {
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Complaints complaints;
  @Inject private CommentList list;
  @Inject private MentionDirectory directory;
  @Inject private Notifier notifier;

  /** For how long one's own comment may be corrected. */
  @Inject
  @ConfigProperty(name = "complaint.comment.minutes", defaultValue = "15")
  private int correctableMinutes;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /**
   * The comments on a complaint, the newest first, the withdrawn ones too.
   *
   * @throws Problem NOT_FOUND if the caller may not see the complaint
   */
  @AllowSignedIn
  public Page<CommentView> of(String number, Paging paging) {
    return list.of(complaints.require(number), paging, reader());
  }

  /**
   * Those who may see the complaint and are called like what was typed.
   *
   * @throws Problem NOT_FOUND if the caller may not see the complaint
   */
  @AllowSignedIn
  public List<Mentionable> mentionable(String number, String typed) {
    return directory.like(typed, complaints.require(number));
  }

  /**
   * Writes a comment; those whom it names are told.
   *
   * @throws Problem NOT_FOUND if the caller may not see the complaint; INVALID if it names somebody
   *     who may not
   */
  @AllowSignedIn
  public CommentView write(String number, CommentForm form) {
    Complaint complaint = complaints.require(number);
    Comment comment = new Comment(complaint, form.text(), caller.require(), now());
    entities.persist(comment);
    return told(comment, form);
  }

  /**
   * Words one's own comment anew; how it was worded before stays readable.
   *
   * @throws Problem NOT_FOUND; INVALID as for {@link #write}; REFUSED if it is somebody else's, too
   *     old, or withdrawn
   */
  @AllowSignedIn
  public CommentView correct(String number, long id, CommentForm form) {
    Comment comment = require(number, id);
    if (!reader().mayCorrect(comment.author().no(), comment.writtenAt())) {
      throw Problem.of(Problem.Kind.REFUSED, "COMMENT_NOT_CORRECTABLE");
    }
    comment.correct(form.text(), now());
    return told(comment, form);
  }

  /**
   * Takes a comment back. That there was one stays visible; what it said, to superiors.
   *
   * @throws Problem NOT_FOUND; FORBIDDEN if it is somebody else's and the caller no superior;
   *     REFUSED if it is withdrawn
   */
  @AllowSignedIn
  public CommentView withdraw(String number, long id) {
    Comment comment = require(number, id);
    if (!reader().mayWithdraw(comment.author().no())) {
      throw Problem.of(Problem.Kind.FORBIDDEN, "ROLE");
    }
    comment.withdraw(caller.require(), now());
    return view(comment);
  }

  private Comment require(String number, long id) {
    Complaint complaint = complaints.require(number);
    Comment comment = entities.find(Comment.class, id);
    if (comment == null || !comment.complaint().id().equals(complaint.id())) {
      throw Problem.notFound("NO_SUCH_COMMENT");
    }
    if (comment.isWithdrawn()) {
      throw Problem.of(Problem.Kind.REFUSED, "COMMENT_WITHDRAWN");
    }
    return comment;
  }

  private CommentView told(Comment comment, CommentForm form) {
    notifier.mention(
        comment.mention(directory.in(form.text(), comment.complaint())), comment, now());
    return view(comment);
  }

  private CommentView view(Comment comment) {
    entities.flush();
    return list.one(comment, reader());
  }

  private CommentReader reader() {
    return new CommentReader(caller.require(), Duration.ofMinutes(correctableMinutes), now());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
