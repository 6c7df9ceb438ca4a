package org.opencomplaint.web.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.opencomplaint.ejb.usecase.CallerName;

/** Lets a test in the container call use cases as one of the demo organisation's people. */
@Alternative
@Priority(1)
@ApplicationScoped
public class ActingCaller extends CallerName {

  private static final ThreadLocal<String> ACTING = new ThreadLocal<>();

  /** Calls as the person with that sign-in name. */
  public <T> T as(String username, Callable<T> call) throws Exception {
    ACTING.set(username);
    try {
      return call.call();
    } finally {
      ACTING.remove();
    }
  }

  @Override
  public Optional<String> get() {
    return ACTING.get() == null ? super.get() : Optional.of(ACTING.get());
  }
}
