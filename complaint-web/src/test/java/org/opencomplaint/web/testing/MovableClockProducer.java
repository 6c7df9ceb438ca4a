package org.opencomplaint.web.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** Puts the movable clock in the place of the real one. */
@Alternative
@Priority(1)
@ApplicationScoped
class MovableClockProducer {

  private final MovableClock clock = new MovableClock(Clock.system(ZoneId.of("Asia/Shanghai")));

  @Produces
  MovableClock clock() {
    return clock;
  }
}
