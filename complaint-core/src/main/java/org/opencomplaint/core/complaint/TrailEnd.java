package org.opencomplaint.core.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.opencomplaint.core.trail.TrailHash;

/** How long a complaint's trail is and with what it ends; the next event is chained to it. */
@Embeddable
class TrailEnd {
  @Column(name = "trail_length")
  private int length;

  @Column(name = "trail_head")
  private String head = TrailHash.GENESIS;

  void moveTo(TrailEvent last) {
    length = last.position();
    head = last.hash();
  }

  int length() {
    return length;
  }

  String head() {
    return head;
  }
}
