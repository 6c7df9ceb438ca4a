package org.opencomplaint.ejb.dashboard;

import java.math.BigDecimal;

/**
 * What was promised to customers: of how many complaints the days agreed with them were all kept,
 * and of how many one was or is missed. What is still to be met counts for neither.
 */
public record Commitments(long kept, long broken) {
  /** The share that was kept; null if nothing was promised. */
  public BigDecimal keptRate() {
    return Figures.share(kept, kept + broken);
  }
}
