package org.opencomplaint.ejb.notification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.opencomplaint.core.notification.Topic;

/**
 * How somebody wants to be told.
 *
 * @param address for e-mails; null for none
 * @param choices topics that are not named stay as they are
 */
public record ChannelForm(
    @Email @Size(max = 200) String address, @NotNull @Valid List<Choice> choices) {
  /** By which channels he hears of one topic. */
  public record Choice(@NotNull Topic topic, boolean portal, boolean mail) {}
}
