package org.opencomplaint.launcher;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.opencomplaint.core.identity.RandomPassword;

/**
 * With which accounts the portal is started.
 *
 * @param demo whether those of the demo organisation
 * @param administratorPassword the one-time password of a new portal's only account
 */
record Accounts(boolean demo, Optional<String> administratorPassword) {

  /**
   * Decides by what the user asked for and by whose data the database already holds.
   *
   * @throws Refusal if the demo organisation would be served to other machines
   */
  static Accounts of(Options options, Listeners listeners, Organisation organisation) {
    boolean isNew = organisation == Organisation.NONE;
    boolean demo = organisation == Organisation.DEMO || (isNew && !options.empty);
    if (demo && !listeners.isLoopback()) {
      throw new Refusal(
          "--bind: the demo organisation's passwords are public, so only 127.0.0.1 may serve it;"
              + " use --empty with another --data directory or database");
    }
    return new Accounts(
        demo, isNew && options.empty ? Optional.of(RandomPassword.generate()) : Optional.empty());
  }

  /** Environment variables that tell the portal. */
  Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    settings.put("COMPLAINT_DEMO", Boolean.toString(demo));
    administratorPassword.ifPresent(password -> settings.put("COMPLAINT_ADMIN_PASSWORD", password));
    return settings;
  }

  /** What to tell the user about signing in, if there is anything to tell. */
  Optional<String> logins() {
    return demo
        ? Optional.of(
            """
            Demo logins, password demo-<name>, API token demo-token-<name>:
              clerk officer handler head manager leader hr auditor admin employee
              handler2 head2 handler3 head3 handler4 head4""")
        : administratorPassword.map(
            password -> "Administrator: admin, one-time password: " + password);
  }
}
