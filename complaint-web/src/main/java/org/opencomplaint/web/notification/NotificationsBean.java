package org.opencomplaint.web.notification;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.opencomplaint.ejb.notification.NotificationView;
import org.opencomplaint.ejb.notification.Notifications;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.AddressProblems;
import org.opencomplaint.web.shell.Notices;

/** What the reader is told; its address says which page of it. */
@Named("notificationsPage")
@ViewScoped
public class NotificationsBean implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SIZE = 50;

  @Inject private Notifications notifications;
  @Inject private AddressProblems problems;
  @Inject private Notices notices;
  @Inject private Texts texts;

  private int page;
  private boolean unreadOnly;
  private Long opened;
  private transient Page<NotificationView> shown;

  /** Goes on to what the opened one is about: it has been read now. */
  public void open() throws IOException {
    if (opened != null) {
      ExternalContext browser = FacesContext.getCurrentInstance().getExternalContext();
      browser.redirect(notifications.read(opened));
    } else {
      problems.reached(getShown(), page);
    }
  }

  /** Marks all as read. */
  public String readAll() {
    notifications.readAll();
    notices.done(texts.get("notification.allRead"));
    return "/notifications.xhtml?faces-redirect=true";
  }

  public Page<NotificationView> getShown() {
    if (shown == null) {
      shown =
          Page.nearest(
              page, SIZE, paging -> notifications.mine(unreadOnly, paging), found -> found);
    }
    return shown;
  }

  /** Whether there is a page after this one. */
  public boolean isFurther() {
    return (getShown().page() + 1L) * SIZE < getShown().total();
  }

  /** The number of the page that is wanted, from 0. */
  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }

  /** The one that is opened; null if the list is. */
  public Long getOpened() {
    return opened;
  }

  public void setOpened(Long opened) {
    this.opened = opened;
  }

  public boolean isUnreadOnly() {
    return unreadOnly;
  }

  public void setUnreadOnly(boolean unreadOnly) {
    this.unreadOnly = unreadOnly;
  }
}
