package org.opencomplaint.ejb.founding;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fills a database without accounts: with the demo organisation if {@code complaint.demo} is true,
 * else with the administrator if {@code complaint.admin.password} is given.
 */
@Startup
@Singleton
@DependsOn("SchemaStartup")
public class FirstStart {
  @Inject private Founder founder;

  @Inject
  @ConfigProperty(name = "complaint.demo", defaultValue = "false")
  private boolean demo;

  @Inject
  @ConfigProperty(name = "complaint.admin.password")
  private Optional<String> administratorPassword;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  @PostConstruct
  void fill() {
    if (hasAccounts()) {
      return;
    }
    if (demo) {
      foundDemo();
    } else {
      administratorPassword.ifPresent(this::foundWithAdministrator);
    }
  }

  private boolean hasAccounts() {
    return entities.createQuery("select count(a) from Account a", Long.class).getSingleResult() > 0;
  }

  private void foundDemo() {
    founder
        .found(OrganisationPlan.demo())
        .forEach(
            (username, employee) -> {
              founder.letSignIn(employee, username, "demo-" + username);
              founder.issueToken(employee, "demo-token-" + username);
            });
  }

  private void foundWithAdministrator(String password) {
    founder
        .found(OrganisationPlan.administrator())
        .forEach(
            (username, employee) ->
                founder.letSignIn(employee, username, password).requirePasswordChange());
  }
}
