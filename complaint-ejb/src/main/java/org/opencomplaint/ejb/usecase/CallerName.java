package org.opencomplaint.ejb.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;

/** The sign-in name of whoever calls, as the container knows it. */
@ApplicationScoped
public class CallerName {
  @Inject private SecurityContext security;

  /** Empty if nobody is signed in. */
  public Optional<String> get() {
    return Optional.ofNullable(security.getCallerPrincipal()).map(Principal::getName);
  }
}
