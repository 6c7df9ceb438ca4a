package org.opencomplaint.ejb.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/**
 * Produces the clock that everything asks for the present time; tests put a movable one in its
 * place.
 */
@ApplicationScoped
class ClockProducer {

  /** The zone in which working time is counted (domain rules §4). */
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Produces
  Clock clock() {
    return Clock.system(ZONE);
  }
}
