package org.opencomplaint.core.ledger;

import java.util.Optional;
import org.opencomplaint.core.trail.TrailHash;

/** Checks the chain of postings, one by one in the order of their positions. */
public final class ChainCheck {
  private long length;
  private String head = TrailHash.GENESIS;

  /**
   * Checks the next posting; after a fault there is nothing more to check.
   *
   * @param previousHash what the posting says of its predecessor
   * @param hash what the posting says of itself
   * @return what is wrong, in words for an administrator
   */
  public Optional<String> next(PostingRecord posting, String previousHash, String hash) {
    if (posting.position() != length + 1) {
      return fault(length + 1, "is missing");
    }
    if (!head.equals(previousHash)) {
      return fault(posting.position(), "does not follow the one before it");
    }
    if (!posting.hash(head).equals(hash)) {
      return fault(posting.position(), "is not what was posted");
    }
    length = posting.position();
    head = hash;
    return Optional.empty();
  }

  /** How many postings were found sound. */
  public long length() {
    return length;
  }

  private static Optional<String> fault(long position, String what) {
    return Optional.of("posting at position " + position + " " + what);
  }
}
