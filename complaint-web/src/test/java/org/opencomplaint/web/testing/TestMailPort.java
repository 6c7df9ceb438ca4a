package org.opencomplaint.web.testing;

import java.io.IOException;
import java.net.ServerSocket;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStarted;

/** Chooses where the portal looks for its mail server; a test that wants one starts it there. */
final class TestMailPort {
  static final String PROPERTY = "complaint.test.mail.port";

  private static final int BEFORE_THE_CONFIGURATION_IS_READ = 1;

  void choose(@Observes(precedence = BEFORE_THE_CONFIGURATION_IS_READ) ManagerStarted event)
      throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      System.setProperty(PROPERTY, String.valueOf(free.getLocalPort()));
    }
  }
}
