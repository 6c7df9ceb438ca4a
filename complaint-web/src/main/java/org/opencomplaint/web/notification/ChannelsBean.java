package org.opencomplaint.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.notification.Topic;
import org.opencomplaint.ejb.notification.ChannelForm;
import org.opencomplaint.ejb.notification.ChannelView;
import org.opencomplaint.ejb.notification.Channels;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Notices;

/** How the reader wants to be told. */
@Named("channels")
@ViewScoped
public class ChannelsBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Channels channels;
  @Inject private Notices notices;
  @Inject private Texts texts;

  private final Map<Topic, Boolean> portal = new EnumMap<>(Topic.class);
  private final Map<Topic, Boolean> mail = new EnumMap<>(Topic.class);
  private String address;
  private boolean mailOffered;
  private transient List<ChannelView.Choice> choices;

  @PostConstruct
  void read() {
    take(channels.mine());
  }

  private void take(ChannelView view) {
    address = view.address();
    mailOffered = view.mailOffered();
    choices = view.choices();
    choices.forEach(choice -> portal.put(choice.topic(), choice.portal()));
    choices.forEach(choice -> mail.put(choice.topic(), choice.mail()));
  }

  /** Has him told so from now on. */
  public String save() {
    List<ChannelForm.Choice> chosen =
        getChoices().stream()
            .map(
                choice ->
                    new ChannelForm.Choice(
                        choice.topic(),
                        choice.mandatory() || portal.get(choice.topic()),
                        mail.get(choice.topic())))
            .toList();
    channels.choose(new ChannelForm(address, chosen));
    notices.done(texts.get("channels.saved"));
    return "/channels.xhtml?faces-redirect=true";
  }

  /** One for each topic. */
  public List<ChannelView.Choice> getChoices() {
    if (choices == null) {
      choices = channels.mine().choices();
    }
    return choices;
  }

  /** Whether he hears of a topic in the portal. */
  public Map<Topic, Boolean> getPortal() {
    return portal;
  }

  /** Whether he gets an e-mail of a topic. */
  public Map<Topic, Boolean> getMail() {
    return mail;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  /** Whether there is a mail server. */
  public boolean isMailOffered() {
    return mailOffered;
  }
}
