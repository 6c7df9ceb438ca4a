package org.opencomplaint.ejb.bulk;

import org.opencomplaint.ejb.usecase.Problem;

/**
 * What became of one of many.
 *
 * @param problem why it was not done; null if it was
 */
public record BulkOutcome(String number, Problem problem) {
  /** Whether it was done. */
  public boolean done() {
    return problem == null;
  }
}
