package org.opencomplaint.core.complaint;

/**
 * Where a complaint comes from.
 *
 * @param nth how many complaints of this customer on this subject there are, this one included
 * @param source the system it was imported from; null if registered here
 * @param sourceKey its key there: the same key is never imported twice
 */
public record Origin(int nth, String source, String sourceKey) {
  /** Registered here, as the n-th on its subject. */
  public static Origin here(int nth) {
    return new Origin(nth, null, null);
  }
}
