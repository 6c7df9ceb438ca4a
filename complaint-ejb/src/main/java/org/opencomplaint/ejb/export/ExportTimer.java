package org.opencomplaint.ejb.export;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Tidies up after files that nobody writes or needs any more; any node may, at any time. */
@Startup
@Singleton
@DependsOn("SchemaStartup")
public class ExportTimer {
  @Inject private ExportStore store;

  /** When a server starts, and every minute. */
  @PostConstruct
  @Schedule(hour = "*", minute = "*", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void tidy() {
    store.tidy();
  }
}
