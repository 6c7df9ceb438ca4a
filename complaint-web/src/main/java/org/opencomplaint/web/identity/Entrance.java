package org.opencomplaint.web.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.identity.Accounts;
import org.opencomplaint.ejb.identity.ApiTokenCredential;

/**
 * Tells the container who calls: on the REST interface by API token with every request, on the
 * pages by the session in which someone signed in.
 */
@ApplicationScoped
class Entrance implements HttpAuthenticationMechanism {
  private static final String API = "/api/";
  private static final String BEARER = "Bearer ";

  @Inject private IdentityStoreHandler accounts;
  @EJB private Accounts people;
  @Inject private Challenge challenge;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (context.isAuthenticationRequest()) {
      return signIn(request, context);
    }
    Optional<CredentialValidationResult> caller =
        isApi(request) ? byToken(request) : bySession(request);
    if (caller.isPresent()) {
      return context.notifyContainerAboutLogin(caller.get());
    }
    return context.isProtected() ? turnAway(request, response) : context.doNothing();
  }

  /** The session of somebody who has left meanwhile ends, and leads to nobody. */
  private Optional<CredentialValidationResult> bySession(HttpServletRequest request) {
    Optional<SignedIn> signedIn = SignedIn.in(request);
    if (signedIn.isPresent()
        && !isPartOfPage(request)
        && !people.isOpen(signedIn.get().username())) {
      request.getSession().invalidate();
      return Optional.empty();
    }
    return signedIn.map(SignedIn::asCaller);
  }

  /** Styles and scripts are the same for everybody. */
  private static boolean isPartOfPage(HttpServletRequest request) {
    return request.getServletPath().startsWith("/jakarta.faces.resource/");
  }

  private AuthenticationStatus signIn(HttpServletRequest request, HttpMessageContext context) {
    Credential credential = context.getAuthParameters().getCredential();
    CredentialValidationResult caller = accounts.validate(credential);
    if (caller.getStatus() != Status.VALID) {
      return AuthenticationStatus.SEND_FAILURE;
    }
    HttpSession session = request.getSession();
    // A session that somebody else may have planted before must not become this person's.
    request.changeSessionId();
    SignedIn.of(caller).remember(session);
    return context.notifyContainerAboutLogin(caller);
  }

  private Optional<CredentialValidationResult> byToken(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(header -> header.startsWith(BEARER))
        .map(header -> new ApiTokenCredential(Text.strip(header.substring(BEARER.length()))))
        .map(accounts::validate)
        .filter(caller -> caller.getStatus() == Status.VALID);
  }

  private AuthenticationStatus turnAway(HttpServletRequest request, HttpServletResponse response) {
    try {
      if (isApi(request)) {
        challenge.program(response);
      } else {
        challenge.person(request, response);
      }
      return AuthenticationStatus.SEND_CONTINUE;
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static boolean isApi(HttpServletRequest request) {
    return (request.getServletPath() + "/").startsWith(API);
  }
}
