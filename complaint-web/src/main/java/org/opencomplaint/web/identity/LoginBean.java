package org.opencomplaint.web.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.identity.Accounts;
import org.primefaces.context.PrimeFacesContext;

/** The sign-in page. */
@Named("login")
@RequestScoped
public class LoginBean {
  @EJB private Accounts accounts;
  @Inject private SecurityContext security;
  @Inject private ExternalContext external;

  @Inject
  @ConfigProperty(name = "complaint.demo", defaultValue = "false")
  private boolean demo;

  private String username = "";
  private String password = "";
  private String back;
  private boolean expired;
  private boolean refused;

  /** Who is signed in already has nothing to do here. */
  public void skipIfSignedIn() throws IOException {
    if (external.getUserPrincipal() != null) {
      leave();
    }
  }

  /** Signs in and goes where the person wanted to go, or says what is wrong. */
  public void signIn() throws IOException {
    AuthenticationStatus status =
        security.authenticate(
            (HttpServletRequest) external.getRequest(),
            (HttpServletResponse) external.getResponse(),
            AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(username, password)));
    if (status == AuthenticationStatus.SUCCESS) {
      leave();
    } else {
      refused = true;
    }
  }

  private void leave() throws IOException {
    external.redirect(external.getRequestContextPath() + Address.of(back).value());
  }

  /** Whether name and password did not fit. */
  public boolean isRefused() {
    return refused;
  }

  /** Minutes until one may try again; zero if the account is not locked. */
  public long getLockedMinutes() {
    Duration left = refused ? accounts.locked(username) : Duration.ZERO;
    return left.plus(Duration.ofMinutes(1).minusNanos(1)).toMinutes();
  }

  /** The page's nonce, which a script would else put into the form: signing in needs no script. */
  public String getNonce() {
    return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
  }

  /** Whether to tell the demo organisation's passwords. */
  public boolean isDemo() {
    return demo;
  }

  /** The roles of the demo organisation; each has a person named like it. */
  public Role[] getDemoRoles() {
    return Role.values();
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = Objects.requireNonNullElse(username, "");
  }

  /** Never sent back to the browser. */
  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = Objects.requireNonNullElse(password, "");
  }

  public String getBack() {
    return back;
  }

  public void setBack(String back) {
    this.back = back;
  }

  /** Whether a session ended before its time, as far as the person can tell. */
  public boolean isExpired() {
    return expired;
  }

  public void setExpired(boolean expired) {
    this.expired = expired;
  }
}
