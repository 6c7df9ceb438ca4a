package org.opencomplaint.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.identity.Accounts;
import org.opencomplaint.ejb.identity.Me;

/** Whoever looks at the page. */
@Named
@RequestScoped
public class Person {
  @EJB private Accounts accounts;

  private Optional<Me> me;

  @PostConstruct
  void look() {
    me = accounts.signedIn();
  }

  /** Whether somebody is signed in. */
  public boolean isSignedIn() {
    return me.isPresent();
  }

  /** His employee number; empty if nobody is signed in. */
  public String getNo() {
    return me.map(Me::no).orElse("");
  }

  /** His name; empty if nobody is signed in. */
  public String getName() {
    return me.map(Me::name).orElse("");
  }

  /** The name of his department; empty if nobody is signed in. */
  public String getDepartment() {
    return me.map(Me::department).orElse("");
  }

  /** Whether he may do nothing before he has changed his password, not even see the bell. */
  public boolean isToChangePassword() {
    return me.isPresent() && me.get().mustChangePassword();
  }

  /** Whether he has the role. */
  public boolean has(Role role) {
    return me.isPresent() && me.get().has(role);
  }
}
