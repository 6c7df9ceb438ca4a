package org.opencomplaint.core.trail;

import java.util.Optional;

/** Checks one trail, event by event in the order of their positions. */
public final class TrailCheck {
  private final String complaint;
  private int length;
  private String head = TrailHash.GENESIS;
  private TrailFault fault;

  /**
   * Starts before the first event.
   *
   * @param complaint the complaint's public number
   */
  public TrailCheck(String complaint) {
    this.complaint = complaint;
  }

  /**
   * Checks the next event; after a fault the rest is not looked at.
   *
   * @param previousHash what the event says of its predecessor
   * @param hash what the event says of itself
   */
  public void next(TrailRecord event, String previousHash, String hash) {
    if (fault != null) {
      return;
    }
    if (event.position() != length + 1) {
      find(TrailFault.Kind.POSITION, event.position());
    } else if (!head.equals(previousHash)) {
      find(TrailFault.Kind.PREVIOUS_HASH, event.position());
    } else if (!event.hash(head).equals(hash)) {
      find(TrailFault.Kind.HASH, event.position());
    } else {
      length = event.position();
      head = hash;
    }
  }

  /**
   * The first fault, after the last event; empty if all is as it was written.
   *
   * @param expectedLength how many events the complaint knows of
   * @param expectedHead the hash of the last event the complaint knows of
   */
  public Optional<TrailFault> end(int expectedLength, String expectedHead) {
    if (fault == null && length != expectedLength) {
      find(TrailFault.Kind.LENGTH, length);
    } else if (fault == null && !head.equals(expectedHead)) {
      find(TrailFault.Kind.HEAD, length);
    }
    return Optional.ofNullable(fault);
  }

  private void find(TrailFault.Kind kind, int position) {
    fault = new TrailFault(complaint, position, kind);
  }
}
