package org.opencomplaint.ejb.mail;

import org.opencomplaint.core.notification.News;

/** On which page of the portal what is told goes on. */
public final class NewsPage {
  private NewsPage() {}

  /** Its address below the portal's own. */
  public static String of(News news) {
    String complaint = "complaint.xhtml?number=" + news.number();
    return switch (news.kind()) {
      case IMPROVEMENT_PLANNED,
          IMPROVEMENT_DUE,
          IMPROVEMENT_OVERDUE,
          IMPROVEMENT_REPORTED,
          IMPROVEMENT_RETURNED ->
          "index.xhtml";
      case PENALTY, PENALTY_REVOKED -> "mine.xhtml";
      case MENTION -> complaint + "#comment-" + news.commentId();
      case MONTH_TO_CONFIRM -> "payroll.xhtml?month=" + news.month();
      case WRITE_OFF_TO_CONFIRM -> "write-offs.xhtml";
      case REWARD_PROPOSED -> "rewards.xhtml";
      default -> complaint;
    };
  }
}
