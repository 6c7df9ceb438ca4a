package org.opencomplaint.ejb.identity;

import static jakarta.security.enterprise.identitystore.CredentialValidationResult.INVALID_RESULT;
import static jakarta.security.enterprise.identitystore.CredentialValidationResult.NOT_VALIDATED_RESULT;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import java.util.Set;
import org.opencomplaint.core.identity.Account;
import org.opencomplaint.ejb.usecase.CallingToken;

/**
 * Tells who someone is by password or API token; the name is the sign-in name, the groups are the
 * employee's roles. An unknown name, a wrong password and a locked name get the same answer.
 */
@ApplicationScoped
class AccountIdentityStore implements IdentityStore {
  @Inject private SignIns signIns;
  @Inject private Attempts attempts;
  @Inject private PasswordHashes passwords;

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (credential instanceof UsernamePasswordCredential password) {
      return result(byPassword(password.getCaller(), password.getPassword().getValue()));
    }
    if (credential instanceof ApiTokenCredential token) {
      return signIns
          .scoped(token.hash())
          .map(scoped -> new CredentialValidationResult(CallingToken.nameOf(scoped), Set.of()))
          .orElseGet(() -> result(signIns.ofToken(token.hash())));
    }
    return NOT_VALIDATED_RESULT;
  }

  private Optional<Account> byPassword(String username, char[] password) {
    if (!attempts.lockLeft(username).isZero()) {
      return Optional.empty();
    }
    Optional<Account> account = signIns.named(username);
    boolean right = passwords.match(password, account.map(Account::passwordHash));
    return attempts.count(username, right) ? account : Optional.empty();
  }

  private static CredentialValidationResult result(Optional<Account> account) {
    return account
        .map(
            found ->
                new CredentialValidationResult(
                    found.username(),
                    found.employee().roles().stream().map(Enum::name).collect(toSet())))
        .orElse(INVALID_RESULT);
  }
}
