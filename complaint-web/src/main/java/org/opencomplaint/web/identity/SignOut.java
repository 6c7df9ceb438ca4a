package org.opencomplaint.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Ends a session. */
@Named("signOut")
@RequestScoped
public class SignOut {
  private static final String SESSION = "JSESSIONID";

  @Inject private ExternalContext external;

  /** Forgets the session, and what was typed in it, and shows the sign-in page. */
  public String now() {
    external.invalidateSession();
    // A cookie left behind would be taken for an expired session.
    external.addResponseCookie(
        SESSION,
        "",
        Map.of("maxAge", 0, "path", external.getRequestContextPath(), "httpOnly", true));
    external.getFlash().put("done", true);
    return Address.LOGIN + "?faces-redirect=true";
  }
}
