package org.opencomplaint.web.imports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import org.opencomplaint.core.imports.ImportStatus;
import org.opencomplaint.core.imports.RowResult;
import org.opencomplaint.ejb.imports.ImportJobs;
import org.opencomplaint.ejb.imports.ImportProgress;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.web.i18n.Texts;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** One import: how far it is, and its report. */
@Named("importPage")
@ViewScoped
public class ImportBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ImportJobs imports;
  @Inject private ReportRows rows;
  @Inject private Texts texts;

  private long id;
  private RowResult result;
  private transient ImportProgress job;
  private ReportTable table;

  /** Looks again. */
  public void refresh() {
    job = imports.progress(id);
  }

  /** Stops before the next row. */
  public void cancel() {
    job = imports.cancel(id);
  }

  /** Imports for good what the dry run found to be right, or what is left. */
  public String startAgain() {
    return "/import.xhtml?faces-redirect=true&id=" + imports.startAgain(id).id();
  }

  public boolean isStartAgainOffered() {
    return !isRunning() && isSomethingLeft() && imports.canStartAgain(id);
  }

  private boolean isSomethingLeft() {
    return getJob().status() != ImportStatus.FINISHED
        || getJob().dryRun() && getJob().imported() > 0;
  }

  public boolean isRunning() {
    return getJob().status() == ImportStatus.RUNNING;
  }

  public ImportProgress getJob() {
    if (job == null) {
      refresh();
    }
    return job;
  }

  public ReportTable getTable() {
    if (table == null) {
      table = new ReportTable(imports, rows, id, result);
    }
    return table;
  }

  /** What became of a row, or would become of it if this were no dry run. */
  public String say(RowResult one) {
    return getJob().dryRun() && one == RowResult.IMPORTED
        ? texts.get("imports.importable")
        : texts.label(one);
  }

  /** Whether there are more rows than can be turned to. */
  public boolean isMore() {
    return getJob().done() > Paging.REACH;
  }

  /** The report as a file. */
  public StreamedContent getReport() {
    return DefaultStreamedContent.builder()
        .name("import-" + id + ".csv")
        .contentType("text/csv")
        .stream(() -> new ByteArrayInputStream(rows.csv(id, result)))
        .build();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  /** Only these rows are shown; all if null. */
  public RowResult getResult() {
    return result;
  }

  public void setResult(RowResult result) {
    this.result = result;
  }
}
