package org.opencomplaint.core.trail;

import java.time.Instant;
import java.util.List;

/**
 * One event of a trail, as plain values.
 *
 * @param complaint the complaint's public number
 * @param position its place in the trail, from 1, without gaps
 * @param actor the employee number of who acted
 * @param from the stage before; null for the registration
 * @param details what was filled in, as JSON
 */
public record TrailRecord(
    String complaint,
    int position,
    Instant at,
    String actor,
    String action,
    String from,
    String to,
    String details) {

  /** The hash of this event as the successor of the one with that hash. */
  public String hash(String previousHash) {
    return TrailHash.of(
        previousHash,
        List.of(
            complaint,
            Integer.toString(position),
            at.toString(),
            actor,
            action,
            from == null ? "" : from,
            to,
            details));
  }
}
