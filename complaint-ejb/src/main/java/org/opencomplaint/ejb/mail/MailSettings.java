package org.opencomplaint.ejb.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server by configuration; without a host nothing is ever mailed. */
@ApplicationScoped
public class MailSettings {
  private static final String TIMEOUT = "10000"; // milliseconds

  @Inject
  @ConfigProperty(name = "complaint.mail.host")
  private Optional<String> host;

  @Inject
  @ConfigProperty(name = "complaint.mail.port", defaultValue = "25")
  private int port;

  /** {@code none}, {@code starttls} or {@code ssl}. */
  @Inject
  @ConfigProperty(name = "complaint.mail.security", defaultValue = "none")
  private String security;

  @Inject
  @ConfigProperty(name = "complaint.mail.user")
  private Optional<String> user;

  @Inject
  @ConfigProperty(name = "complaint.mail.password")
  private Optional<String> password;

  @Inject
  @ConfigProperty(name = "complaint.mail.from", defaultValue = "complaints@localhost")
  private String from;

  /** The portal's own address, such as {@code https://portal.example.com/complaint}. */
  @Inject
  @ConfigProperty(name = "complaint.portal.url")
  private Optional<String> portal;

  /** Whether there is a mail server. */
  public boolean isConfigured() {
    return host.isPresent();
  }

  String from() {
    return from;
  }

  Optional<String> user() {
    return user;
  }

  Optional<String> password() {
    return password;
  }

  /** The address of a page; nothing where nobody has said what the portal's own is. */
  String link(String page) {
    return portal.map(root -> root.replaceAll("/+$", "") + "/" + page).orElse("");
  }

  Properties properties() {
    Properties properties = new Properties();
    properties.put("mail.transport.protocol", "smtp");
    properties.put("mail.smtp.host", host.orElseThrow());
    properties.put("mail.smtp.port", String.valueOf(port));
    properties.put("mail.smtp.auth", String.valueOf(user.isPresent()));
    properties.put("mail.smtp.connectiontimeout", TIMEOUT);
    properties.put("mail.smtp.timeout", TIMEOUT);
    properties.put("mail.smtp.writetimeout", TIMEOUT);
    properties.put("mail.smtp.ssl.enable", String.valueOf(security.equals("ssl")));
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    properties.put("mail.smtp.starttls.enable", String.valueOf(security.equals("starttls")));
    properties.put("mail.smtp.starttls.required", String.valueOf(security.equals("starttls")));
    return properties;
  }
}
