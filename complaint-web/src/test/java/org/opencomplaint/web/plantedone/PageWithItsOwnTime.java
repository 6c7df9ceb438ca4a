package org.opencomplaint.web.plantedone;

import java.time.Instant;

/** A planted violation. */
public final class PageWithItsOwnTime {
  /** Does not ask the clock. */
  Instant time = Instant.now();
}
