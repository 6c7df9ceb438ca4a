package org.opencomplaint.ejb.imports;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.opencomplaint.core.imports.ImportStatus;
import org.opencomplaint.ejb.complaint.RegistrationRules;

/** Runs imports behind the scenes, a few at a time. */
@ApplicationScoped
class ImportRunner {
  private static final Logger LOG = Logger.getLogger(ImportRunner.class.getName());

  @Resource private ManagedExecutorService executor;

  @Inject private ImportStore store;
  @Inject private RowImporter importer;
  @Inject private RegistrationRules rules;

  /** Starts once the job is stored: before, nobody could see how far it is. */
  void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportOrder order) {
    executor.execute(() -> run(order));
  }

  private void run(ImportOrder order) {
    ImportStatus how = ImportStatus.FAILED;
    try {
      RowReader reader = new RowReader(order.mapping(), rules::problemsOfImported);
      how = new ImportRun(order, reader, importer, store).run();
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.SEVERE, e, () -> "import job " + order.jobId() + " broke off");
    } finally {
      store.end(order.jobId(), how);
    }
  }
}
