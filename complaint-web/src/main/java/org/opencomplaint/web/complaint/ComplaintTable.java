package org.opencomplaint.web.complaint;

import java.util.List;
import java.util.Map;
import org.opencomplaint.ejb.complaint.ComplaintLine;
import org.opencomplaint.ejb.complaint.ComplaintOrder;
import org.opencomplaint.ejb.complaint.ComplaintQueries;
import org.opencomplaint.ejb.complaint.ComplaintSearch;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** The complaints that are looked for, read page by page. */
public class ComplaintTable extends LazyDataModel<ComplaintLine> {
  private static final long serialVersionUID = 1L;

  private final ComplaintQueries complaints;
  private final transient ComplaintSearch wanted;
  private transient Page<ComplaintLine> shown;

  ComplaintTable(ComplaintQueries complaints, ComplaintSearch wanted) {
    this.complaints = complaints;
    this.wanted = wanted;
  }

  /** Counted together with the page itself, by {@link #load}. */
  @Override
  public int count(Map<String, FilterMeta> filterBy) {
    return getRowCount();
  }

  @Override
  public List<ComplaintLine> load(
      int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
    shown = complaints.search(wanted, order(sortBy), new Paging(first / size, size));
    setRowCount((int) shown.total());
    return shown.items();
  }

  /** Whether there are more than can be turned to. */
  boolean isMore() {
    return shown != null && shown.more();
  }

  private static ComplaintOrder order(Map<String, SortMeta> sortBy) {
    return sortBy.values().stream()
        .filter(SortMeta::isActive)
        .findFirst()
        .map(sort -> ComplaintOrder.parse(sort.getField() + direction(sort)))
        .orElse(ComplaintOrder.NEWEST_FIRST);
  }

  private static String direction(SortMeta sort) {
    return sort.getOrder() == SortOrder.DESCENDING ? ",desc" : ",asc";
  }
}
