package org.opencomplaint.web.notification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.opencomplaint.ejb.notification.NotificationView;
import org.opencomplaint.ejb.notification.Notifications;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Notices;

/** What the reader is told; its address says which page of it. */
@Named("notificationsPage")
@ViewScoped
public class NotificationsBean implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SIZE = 50;

  @Inject private Notifications notifications;
  @Inject private Notices notices;
  @Inject private Texts texts;

  private int page;
  private boolean unreadOnly;
  private Long opened;
  private boolean answering;
  private boolean working;
  private transient Page<NotificationView> shown;

  /** Goes on to what the opened one is about: it has been read now. */
  public String open() {
    if (opened == null) {
      return null;
    }
    String complaint = notifications.read(opened);
    if (working) {
      return "/index.xhtml?faces-redirect=true";
    }
    return answering
        ? "/mine.xhtml?faces-redirect=true"
        : "/complaint.xhtml?faces-redirect=true&number=" + complaint;
  }

  /** Marks all as read. */
  public String readAll() {
    notifications.readAll();
    notices.done(texts.get("notification.allRead"));
    return "/notifications.xhtml?faces-redirect=true";
  }

  public Page<NotificationView> getShown() {
    if (shown == null) {
      shown = notifications.mine(unreadOnly, new Paging(page, SIZE));
    }
    return shown;
  }

  /** Whether there is a page after this one. */
  public boolean isFurther() {
    return (page + 1L) * SIZE < getShown().total();
  }

  /** The page's number, from 0. */
  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.max(0, page);
  }

  /** The one that is opened; null if the list is. */
  public Long getOpened() {
    return opened;
  }

  public void setOpened(Long opened) {
    this.opened = opened;
  }

  /** Whether the opened one is about what the reader answers for himself. */
  public boolean isAnswering() {
    return answering;
  }

  public void setAnswering(boolean answering) {
    this.answering = answering;
  }

  /** Whether the opened one is about what waits on the reader's workbench. */
  public boolean isWorking() {
    return working;
  }

  public void setWorking(boolean working) {
    this.working = working;
  }

  public boolean isUnreadOnly() {
    return unreadOnly;
  }

  public void setUnreadOnly(boolean unreadOnly) {
    this.unreadOnly = unreadOnly;
  }
}
