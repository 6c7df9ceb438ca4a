package org.opencomplaint.core.notification;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.YearMonth;
import org.opencomplaint.core.comment.Comment;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.stage.Stage;

/** What there is to tell, of a complaint or of a month. */
@Embeddable
public class News {
  @Enumerated(EnumType.STRING)
  private NotificationKind kind;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "complaint_id")
  private Complaint complaint;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "comment_id")
  private Comment comment;

  private String month;

  protected News() {}

  /** Of a step of a complaint. */
  public static News of(NotificationKind kind, Complaint complaint, Stage stage) {
    News news = new News();
    news.kind = kind;
    news.complaint = complaint;
    news.stage = stage;
    return news;
  }

  /** Of being named in a comment. */
  public static News of(Comment comment) {
    Complaint complaint = comment.complaint();
    News news = of(NotificationKind.MENTION, complaint, complaint.stage());
    news.comment = comment;
    return news;
  }

  /** Of a month of HR. */
  public static News of(NotificationKind kind, YearMonth month) {
    News news = new News();
    news.kind = kind;
    news.month = month.toString();
    return news;
  }

  public NotificationKind kind() {
    return kind;
  }

  /** The number of the complaint; null if it is about a month. */
  public String number() {
    return complaint == null ? null : complaint.number();
  }

  /** The id of the comment; null if it is about none. */
  public Long commentId() {
    return comment == null ? null : comment.id();
  }

  /** The month; null if it is about a complaint. */
  public YearMonth month() {
    return month == null ? null : YearMonth.parse(month);
  }
}
