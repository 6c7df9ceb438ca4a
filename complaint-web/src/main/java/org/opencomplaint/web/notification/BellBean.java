package org.opencomplaint.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.opencomplaint.ejb.notification.Notifications;

/** The bell in the frame: how much the reader has not read yet. */
@Named("bell")
@RequestScoped
public class BellBean {
  private static final long MOST = 99;

  @Inject private Notifications notifications;

  private long unread;

  @PostConstruct
  void count() {
    unread = notifications.unread();
  }

  public long getUnread() {
    return unread;
  }

  /** The number as it fits the bell. */
  public String getLabel() {
    return unread > MOST ? MOST + "+" : String.valueOf(unread);
  }
}
