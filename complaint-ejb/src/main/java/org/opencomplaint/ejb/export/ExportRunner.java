package org.opencomplaint.ejb.export;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.opencomplaint.ejb.usecase.CallerName;

/** Lets files be written behind the scenes, a few at a time. */
@ApplicationScoped
class ExportRunner {
  @Resource private ManagedExecutorService executor;

  @Inject private ExportWriter writer;
  @Inject private CallerName caller;

  /** Starts once the job is stored: before, nobody could see how far it is. */
  void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) ExportStart start) {
    executor.execute(() -> caller.callAs(start.caller(), () -> writer.write(start)));
  }
}
