package org.opencomplaint.ejb.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.opencomplaint.core.ledger.LedgerHead;
import org.opencomplaint.core.ledger.Posting;
import org.opencomplaint.core.trail.TrailHash;

/** Puts each posting at the end of the one chain they all are. */
@ApplicationScoped
class LedgerChain {
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /**
   * Keeps everybody else from posting until the end of the transaction. Always taken before an
   * account is locked, so that nobody waits for each other.
   */
  void lock() {
    entities.createNativeQuery("lock table ledger_head in exclusive mode").executeUpdate();
  }

  /** Posts; the chain must be locked. */
  void append(Posting posting) {
    Optional<LedgerHead> latest = latest();
    posting.follow(
        latest.map(LedgerHead::position).orElse(0L),
        latest.map(LedgerHead::hash).orElse(TrailHash.GENESIS));
    entities.persist(posting);
    // Should the clock have been put back, the day that has begun goes on.
    LocalDate today = LocalDate.now(clock);
    latest
        .filter(head -> !head.day().isBefore(today))
        .ifPresentOrElse(
            head -> head.moveTo(posting), () -> entities.persist(new LedgerHead(today, posting)));
  }

  /** The position of the last posting; 0 while there is none. */
  long length() {
    return latest().map(LedgerHead::position).orElse(0L);
  }

  private Optional<LedgerHead> latest() {
    return entities
        .createQuery("select h from LedgerHead h order by h.day desc", LedgerHead.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
