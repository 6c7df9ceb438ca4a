package org.opencomplaint.web.identity;

import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Who signed in, as the session remembers it. */
record SignedIn(String username, HashSet<String> groups) implements Serializable {
  private static final String ATTRIBUTE = SignedIn.class.getName();

  static SignedIn of(CredentialValidationResult caller) {
    return new SignedIn(
        caller.getCallerPrincipal().getName(), new HashSet<>(caller.getCallerGroups()));
  }

  static Optional<SignedIn> in(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (SignedIn) session.getAttribute(ATTRIBUTE));
  }

  void remember(HttpSession session) {
    session.setAttribute(ATTRIBUTE, this);
  }

  CredentialValidationResult asCaller() {
    return new CredentialValidationResult(username, Set.copyOf(groups));
  }
}
