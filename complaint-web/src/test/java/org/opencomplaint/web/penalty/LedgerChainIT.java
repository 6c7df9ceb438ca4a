package org.opencomplaint.web.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.ejb.ledger.LedgerCheck;
import org.opencomplaint.ejb.ledger.LedgerVerifier;
import org.opencomplaint.ejb.penalty.PenaltyDeadlines;
import org.opencomplaint.web.testing.ActingCaller;
import org.opencomplaint.web.testing.MovableClock;
import org.opencomplaint.web.testing.SampleCases;

/** What somebody changes who can write past the program, triggers switched off, is found. */
@ExtendWith(ArquillianExtension.class)
class LedgerChainIT {
  @Inject private SampleCases cases;
  @Inject private ActingCaller caller;
  @Inject private MovableClock clock;
  @Inject private PenaltyDeadlines deadlines;
  @Inject private LedgerVerifier verifier;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  @Resource private UserTransaction transaction;

  private long length;

  @BeforeEach
  void twoPenaltiesArePosted() throws Exception {
    clock.moveTo(OffsetDateTime.parse("2026-11-02T09:00:00+08:00"));
    cases.served("1200.00", cases.hire("3000.00"));
    cases.served("1200.00", cases.hire("2000.00"));
    clock.moveBy(Duration.ofDays(30));
    deadlines.finaliseDue();
    length = check().head().position();
  }

  @AfterEach
  void backToTheRealTime() {
    clock.reset();
  }

  @Test
  void theHeadOfTheDayIsTheLastPosting() throws Exception {
    LedgerCheck check = check();

    assertThat(check.fault()).isNull();
    assertThat(check.head().position()).isEqualTo(check.postings());
    assertThat(check.head().hash()).matches("[0-9a-f]{64}");
  }

  @Test
  void aChangedAmountIsNamed() throws Exception {
    assertThat(
            faultAfter(
                "update posting_line set amount = amount * 2 where posting_id ="
                    + " (select id from posting where position = ?1)",
                length - 1))
        .isEqualTo("posting at position " + (length - 1) + " is not what was posted");
  }

  @Test
  void aChangedReasonIsNamed() throws Exception {
    assertThat(faultAfter("update posting set posted_by = '1' where position = ?1", length - 1))
        .isEqualTo("posting at position " + (length - 1) + " is not what was posted");
  }

  @Test
  void aRemovedPostingIsNamed() throws Exception {
    assertThat(faultAfter("delete from posting where position = ?1", length - 1))
        .isEqualTo("posting at position " + (length - 1) + " is missing");
  }

  @Test
  void aPostingCutOffAtTheEndIsNamed() throws Exception {
    assertThat(faultAfter("delete from posting where position = ?1", length))
        .endsWith("is not its last posting");
  }

  @Test
  void theDatabaseItselfKeepsTheHeads() {
    for (String change :
        new String[] {
          "delete from ledger_head",
          "update ledger_head set position = position - 1",
          "truncate ledger_head"
        }) {
      assertThatThrownBy(() -> inTransaction(change)).hasStackTraceContaining("ERROR:");
    }
  }

  private LedgerCheck check() throws Exception {
    return caller.as("auditor", () -> verifier.verify());
  }

  /** Nothing of it stays. */
  private String faultAfter(String change, long position) throws Exception {
    transaction.begin();
    try {
      entities.createNativeQuery("set local session_replication_role = replica").executeUpdate();
      int changed = entities.createNativeQuery(change).setParameter(1, position).executeUpdate();
      assertThat(changed).isPositive();
      return check().fault();
    } finally {
      transaction.rollback();
    }
  }

  private void inTransaction(String change) throws Exception {
    transaction.begin();
    try {
      entities.createNativeQuery(change).executeUpdate();
    } finally {
      transaction.rollback();
    }
  }
}
