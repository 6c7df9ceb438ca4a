package org.opencomplaint.ejb.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** Hands mails to the configured server. */
@ApplicationScoped
class MailServer {
  @Inject private MailSettings settings;

  /**
   * Hands one over.
   *
   * @throws MessagingException if the server does not take it
   */
  void send(String to, MailWords.Letter letter, Instant at) throws MessagingException {
    MimeMessage message = new MimeMessage(Session.getInstance(settings.properties(), whoWeAre()));
    message.setFrom(new InternetAddress(settings.from()));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
    message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    message.setText(letter.text(), StandardCharsets.UTF_8.name());
    message.setSentDate(Date.from(at));
    message.setHeader("Auto-Submitted", "auto-generated");
    Transport.send(message);
  }

  private Authenticator whoWeAre() {
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        return new PasswordAuthentication(
            settings.user().orElse(""), settings.password().orElse(""));
      }
    };
  }
}
