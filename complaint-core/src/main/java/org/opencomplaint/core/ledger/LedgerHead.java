package org.opencomplaint.core.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * The last posting of a day. Written down outside of the database, its hash proves that nothing up
 * to that day was changed since.
 */
@Entity
@Table(name = "ledger_head")
public class LedgerHead {
  @Id private LocalDate day;

  private long position;
  private String hash;

  protected LedgerHead() {}

  /** The first posting of a day. */
  public LedgerHead(LocalDate day, Posting first) {
    this.day = day;
    moveTo(first);
  }

  /** A later posting of the same day. */
  public void moveTo(Posting next) {
    position = next.position();
    hash = next.hash();
  }

  public LocalDate day() {
    return day;
  }

  public long position() {
    return position;
  }

  public String hash() {
    return hash;
  }
}
