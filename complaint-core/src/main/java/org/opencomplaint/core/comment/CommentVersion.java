package org.opencomplaint.core.comment;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.persistence.Identified;

/** A comment as it was worded from some moment on. */
@Entity
@Table(name = "comment_version")
public class CommentVersion extends Identified {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "comment_id")
  private Comment comment;

  private int position;

  private String content;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "by_id")
  private Employee by;

  private Instant at;

  protected CommentVersion() {}

  CommentVersion(Comment comment, int position, String content, Employee by, Instant now) {
    this.comment = comment;
    this.position = position;
    this.content = content;
    this.by = by;
    this.at = now;
  }

  /** Null if the comment is withdrawn by it. */
  String content() {
    return content;
  }
}
