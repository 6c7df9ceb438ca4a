package org.opencomplaint.ejb.notification;

import java.util.List;
import org.opencomplaint.core.notification.Topic;

/**
 * How the caller is told.
 *
 * @param address for e-mails; null for none
 * @param mailOffered whether there is a mail server
 * @param choices one for each topic
 */
public record ChannelView(String address, boolean mailOffered, List<Choice> choices) {
  /**
   * By which channels he hears of one topic.
   *
   * @param mandatory whether it cannot be turned off in the portal
   */
  public record Choice(Topic topic, boolean portal, boolean mail, boolean mandatory) {}
}
