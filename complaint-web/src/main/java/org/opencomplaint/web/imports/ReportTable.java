package org.opencomplaint.web.imports;

import java.util.List;
import java.util.Map;
import org.opencomplaint.core.imports.RowResult;
import org.opencomplaint.ejb.imports.ImportJobs;
import org.opencomplaint.ejb.imports.RowOutcome;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The report, read page by page. */
public class ReportTable extends LazyDataModel<ReportRow> {
  private static final long serialVersionUID = 1L;

  private final ImportJobs imports;
  private final ReportRows rows;
  private final long job;
  private final RowResult result;

  ReportTable(ImportJobs imports, ReportRows rows, long job, RowResult result) {
    this.imports = imports;
    this.rows = rows;
    this.job = job;
    this.result = result;
  }

  /** Counted together with the page itself, by {@link #load}. */
  @Override
  public int count(Map<String, FilterMeta> filterBy) {
    return getRowCount();
  }

  @Override
  public List<ReportRow> load(
      int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
    Page<RowOutcome> page = imports.rows(job, result, new Paging(first / size, size));
    setRowCount((int) page.total());
    return page.map(rows::row).items();
  }
}
