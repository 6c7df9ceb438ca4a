package org.opencomplaint.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.opencomplaint.ejb.export.ExportStatus;
import org.opencomplaint.ejb.export.ExportView;
import org.opencomplaint.ejb.export.Exports;

/** The long tables that the reader has had written. */
@Named("exports")
@RequestScoped
public class ExportsBean {
  @Inject private Exports exports;

  private List<ExportView> all;

  /** All of a day, the newest first. */
  public List<ExportView> getAll() {
    if (all == null) {
      all = exports.mine();
    }
    return all;
  }

  /** Whether one is being written. */
  public boolean isRunning() {
    return getAll().stream().anyMatch(one -> one.status() == ExportStatus.RUNNING);
  }

  /** Stops one. */
  public void cancel(long id) {
    exports.cancel(id);
    all = null;
  }

  /** Deletes one that is over. */
  public void delete(long id) {
    exports.delete(id);
    all = null;
  }

  /** The tone of {@code oc:status}. */
  public String tone(ExportStatus status) {
    return switch (status) {
      case RUNNING -> "accent";
      case FINISHED -> "good";
      case CANCELLED -> "neutral";
      case FAILED -> "bad";
    };
  }
}
