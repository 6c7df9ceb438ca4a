package org.opencomplaint.ejb.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.opencomplaint.core.notification.News;
import org.opencomplaint.core.typed.Text;

/**
 * What a mail says: of which complaint, what to do, and where. Nothing of the customer, as mails
 * leave the house.
 */
@ApplicationScoped
class MailWords {
  private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  @Inject private MailSettings settings;

  /** Its subject and text. */
  record Letter(String subject, String text) {}

  Letter letter(News news, String language) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "org.opencomplaint.ejb.mail.mail",
            locale(language),
            getClass().getClassLoader(),
            EXACT);
    String about = news.number() == null ? news.month().toString() : news.number();
    String what = words.getString(news.kind().name());
    String text =
        String.join(
            "\n\n",
            about + "\n" + what,
            settings.link(NewsPage.of(news)),
            words.getString("why") + "\n" + settings.link("channels.xhtml"));
    return new Letter(words.getString("subject") + about + " " + what, Text.strip(text) + "\n");
  }

  private static Locale locale(String language) {
    return language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
  }
}
