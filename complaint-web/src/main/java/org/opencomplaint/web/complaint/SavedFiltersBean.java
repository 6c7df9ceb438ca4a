package org.opencomplaint.web.complaint;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.opencomplaint.ejb.filter.SavedFilter;
import org.opencomplaint.ejb.filter.SavedFilters;

/** The filters of the register that its reader has saved. */
@Named("savedFilters")
@RequestScoped
public class SavedFiltersBean {
  @EJB private SavedFilters filters;
  @Inject private ComplaintTable register;

  private List<SavedFilter> all;
  private String name;

  /** All of them, by name. */
  public List<SavedFilter> getAll() {
    if (all == null) {
      all = filters.all();
    }
    return all;
  }

  /** Saves what the register shows under the name. */
  public void save() {
    filters.save(new SavedFilter(name, register.getAddress().getQuery()));
    name = null;
    all = null;
  }

  /** Forgets one. */
  public void forget(String forgotten) {
    filters.forget(forgotten);
    all = null;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
