package org.opencomplaint.ejb.imports;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.ejb.complaint.ComplaintRecorder;

/** Stores one row in a transaction of its own, so that a bad one takes nothing with it. */
@ApplicationScoped
class RowImporter {
  @Inject private ComplaintRecorder recorder;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transaction;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** Registers the row's complaint unless it is there; a dry run takes it back at once. */
  @Transactional(TxType.REQUIRES_NEW)
  RowOutcome store(ReadRow row, ImportOrder order) {
    String source = order.mapping().source();
    begin(source, row.key());
    Optional<String> earlier = numberOf(source, row.key());
    if (earlier.isPresent()) {
      return row.duplicate(earlier.get());
    }
    Employee employee = entities.find(Employee.class, order.employeeId());
    String number = recorder.record(row.form(), source, row.key(), employee).number();
    if (order.dryRun()) {
      transaction.setRollbackOnly();
      return row.imported(null);
    }
    return row.imported(number);
  }

  /**
   * Two imports of one file at once: the second waits here and then finds the duplicate. A row does
   * not wait for the disk: saving the report does, for itself and all rows before. What a crash
   * takes is in no report, and is imported when the file is imported again.
   */
  private void begin(String source, String key) {
    entities
        .createNativeQuery(
            "select pg_advisory_xact_lock(hashtextextended(?1, 0)),"
                + " set_config('synchronous_commit', 'off', true)")
        .setParameter(1, source + " " + key)
        .getSingleResult();
  }

  private Optional<String> numberOf(String source, String key) {
    return entities
        .createQuery(
            "select c.number from Complaint c"
                + " where c.intake.source = :source and c.intake.sourceKey = :key",
            String.class)
        .setParameter("source", source)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }
}
