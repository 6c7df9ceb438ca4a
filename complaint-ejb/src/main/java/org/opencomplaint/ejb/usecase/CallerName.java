package org.opencomplaint.ejb.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;

/** The sign-in name of whoever calls, as the container knows it. */
@ApplicationScoped
public class CallerName {
  private static final ThreadLocal<String> BEHIND_THE_SCENES = new ThreadLocal<>();

  @Inject private SecurityContext security;

  /** Empty if nobody is signed in. */
  public Optional<String> get() {
    if (BEHIND_THE_SCENES.get() != null) {
      return Optional.of(BEHIND_THE_SCENES.get());
    }
    return Optional.ofNullable(security.getCallerPrincipal()).map(Principal::getName);
  }

  /**
   * Does behind the scenes what somebody has asked for before, as his call.
   *
   * @param name of who asked, as it was then
   */
  public void callAs(String name, Runnable work) {
    BEHIND_THE_SCENES.set(name);
    try {
      work.run();
    } finally {
      BEHIND_THE_SCENES.remove();
    }
  }
}
