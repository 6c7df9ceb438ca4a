package org.opencomplaint.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Ends a session. */
@Named("signOut")
@RequestScoped
public class SignOut {
  @Inject private ExternalContext external;

  /** Forgets the session and shows the sign-in page. */
  public String now() {
    external.invalidateSession();
    return Address.LOGIN + "?faces-redirect=true";
  }
}
