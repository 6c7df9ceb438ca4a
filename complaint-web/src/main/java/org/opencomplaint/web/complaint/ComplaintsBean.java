package org.opencomplaint.web.complaint;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opencomplaint.ejb.complaint.ComplaintQueries;
import org.opencomplaint.ejb.complaint.ComplaintSearch;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Formats;
import org.opencomplaint.web.shell.Problems;

/** The register of complaints (投诉台账); its address says what is looked for. */
@Named("complaints")
@ViewScoped
public class ComplaintsBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ComplaintQueries complaints;
  @Inject private FilterChips filterChips;
  @Inject private Problems problems;
  @Inject private Texts texts;
  @Inject private Formats formats;

  private final LinkedHashMap<String, String> filters = new LinkedHashMap<>();
  private ComplaintTable table;

  @PostConstruct
  void readAddress() {
    Map<String, String> address =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    filters.putAll(RegisterFilters.in(address::get));
    table = new ComplaintTable(complaints, wanted());
  }

  private ComplaintSearch wanted() {
    try {
      return RegisterFilters.wanted(filters);
    } catch (Problem unreadable) {
      problems.show(unreadable);
      return ComplaintSearch.ALL;
    }
  }

  public ComplaintTable getTable() {
    return table;
  }

  /** How many were found, in words. */
  public String getFound() {
    return texts.of(
        table.isMore() ? "complaints.foundMore" : "complaints.found",
        formats.count(table.getRowCount()));
  }

  /** Where all that is found can be taken away from, in a format such as {@code xlsx}. */
  public String export(String format) {
    return "files/complaints/" + format + "?" + FilterChips.query(filters);
  }

  /** What is looked for, as it stands in the address. */
  public Map<String, String> getFilters() {
    return filters;
  }

  public List<FilterChips.Chip> getChips() {
    return filterChips.of(filters);
  }
}
