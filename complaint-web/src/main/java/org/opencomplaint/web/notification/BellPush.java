package org.opencomplaint.web.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import org.opencomplaint.ejb.notification.Bells;

/** Rings the bell on every page that the employee has open on this node. */
@ApplicationScoped
class BellPush {
  private static final String RUNG = "rung";

  @Inject
  @Push(channel = "bell")
  private PushContext bell;

  @Inject private Bells bells;

  void listen(@Observes @Initialized(ApplicationScoped.class) ServletContext started) {
    bells.register(employeeNo -> bell.send(RUNG, employeeNo));
  }
}
