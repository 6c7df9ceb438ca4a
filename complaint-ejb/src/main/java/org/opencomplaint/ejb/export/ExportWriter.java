package org.opencomplaint.ejb.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Writes files, each as if in a request of its own. */
@ApplicationScoped
class ExportWriter {
  private static final Logger LOG = Logger.getLogger(ExportWriter.class.getName());

  @Inject private ExportStore store;

  @ActivateRequestContext
  void write(ExportStart start) {
    ExportStatus how = ExportStatus.FAILED;
    try {
      how = new ExportRun(start, store).run();
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.SEVERE, e, () -> "export " + start.id() + " broke off");
    } finally {
      store.end(start.id(), how);
    }
  }
}
