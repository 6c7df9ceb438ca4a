package org.opencomplaint.web.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The mail server that the portal is configured with; down until a test starts it. */
public final class TestMailServer implements AutoCloseable {
  private final GreenMail server =
      new GreenMail(
          new ServerSetup(
              Integer.getInteger(TestMailPort.PROPERTY), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  /** Starts it. */
  public TestMailServer() {
    server.start();
  }

  /** Subject and text of each mail to that address. */
  public List<String> to(String address) throws MessagingException, IOException {
    List<String> found = new ArrayList<>();
    for (MimeMessage mail : server.getReceivedMessages()) {
      if (mail.getAllRecipients()[0].toString().equals(address)) {
        found.add(mail.getSubject() + "\n" + mail.getContent());
      }
    }
    return found;
  }

  @Override
  public void close() {
    server.stop();
  }
}
