package org.opencomplaint.core.trail;

/**
 * The first place at which a trail is not what was written.
 *
 * @param complaint the complaint's public number
 * @param position the event at fault, from 1; for {@link Kind#LENGTH} and {@link Kind#HEAD} the
 *     last event found
 */
public record TrailFault(String complaint, int position, Kind kind) {
  /** What is wrong. */
  public enum Kind {
    /** An event is missing, doubled or out of order. */
    POSITION,
    /** The event does not follow the one before it. */
    PREVIOUS_HASH,
    /** The event was changed. */
    HASH,
    /** Events are missing at the end, or were added there. */
    LENGTH,
    /** The last event is not the one the complaint knows of. */
    HEAD
  }
}
