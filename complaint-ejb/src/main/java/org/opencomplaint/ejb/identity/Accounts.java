package org.opencomplaint.ejb.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.opencomplaint.core.identity.Account;
import org.opencomplaint.core.identity.PasswordRule;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.ejb.usecase.AllowAnyone;
import org.opencomplaint.ejb.usecase.AllowSignedIn;
import org.opencomplaint.ejb.usecase.CallerName;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/** The signed-in person's own account. */
@UseCase
@Stateless
public class Accounts {
  private static final Set<String> LANGUAGES = Set.of("zh_CN", "en");

  @Inject private CallerName callerName;
  @Inject private SignIns signIns;
  @Inject private Attempts attempts;
  @Inject private PasswordHashes passwords;

  /** Who is signed in; empty before. */
  @AllowAnyone
  public Optional<Me> signedIn() {
    return callerName.get().flatMap(signIns::named).map(Accounts::me);
  }

  /** Whether somebody who still works here signs in with the name. */
  @AllowAnyone
  public boolean isOpen(String username) {
    return signIns.named(username).isPresent();
  }

  /**
   * For how long nobody can sign in with the name after too many wrong passwords; zero if it is not
   * locked. Names that nobody has are locked the same way.
   */
  @AllowAnyone
  public Duration locked(String username) {
    return attempts.lockLeft(username);
  }

  /**
   * Remembers the language the caller reads.
   *
   * @throws Problem if the portal does not speak it
   */
  @AllowSignedIn
  public void speak(String language) {
    if (!LANGUAGES.contains(language)) {
      throw Problem.invalid("language", "UNKNOWN");
    }
    callerName.get().flatMap(signIns::named).orElseThrow().speak(language);
  }

  /**
   * Changes the caller's password. Allowed also to him who may do nothing else before; guessing the
   * current one is counted like signing in.
   *
   * @throws Problem if the current one is wrong, or the new one breaks a {@link PasswordRule}
   */
  @AllowAnyone
  public void changePassword(String current, String chosen) {
    Account account =
        callerName
            .get()
            .flatMap(signIns::named)
            .orElseThrow(() -> Problem.of(Problem.Kind.UNAUTHENTICATED, "NOT_SIGNED_IN"));
    boolean right =
        attempts.lockLeft(account.username()).isZero()
            && passwords.match(current.toCharArray(), Optional.of(account.passwordHash()));
    if (!attempts.count(account.username(), right)) {
      throw Problem.invalid("current", "PASSWORD_WRONG");
    }
    PasswordRule.brokenBy(chosen, account.username())
        .ifPresent(
            rule -> {
              throw Problem.invalid("chosen", rule.name());
            });
    if (chosen.equals(current)) {
      throw Problem.invalid("chosen", "PASSWORD_SAME");
    }
    account.changePassword(passwords.of(chosen.toCharArray()));
  }

  private static Me me(Account account) {
    Employee employee = account.employee();
    return new Me(
        employee.no(),
        account.username(),
        employee.name(),
        employee.department().name(),
        employee.roles(),
        account.language(),
        account.mustChangePassword());
  }
}
