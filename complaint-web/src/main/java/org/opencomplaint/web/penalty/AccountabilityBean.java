package org.opencomplaint.web.penalty;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.penalty.PenaltyStatus;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.penalty.Penalties;
import org.opencomplaint.ejb.penalty.PenaltyRegister;
import org.opencomplaint.ejb.penalty.RegisterSearch;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.shell.Problems;

/** The accountability register T5 (责任追究台账); its address says what is looked for. */
@Named("accountability")
@RequestScoped
public class AccountabilityBean {
  private static final List<String> FILTERS = List.of("month", "status", "employee", "department");
  private static final RegisterSearch EVERYTHING = new RegisterSearch(null, null, null, null);
  private static final int SIZE = 50;

  @Inject private Penalties penalties;
  @Inject private Problems problems;
  @Inject private RegisterAddress addresses;

  private final Map<String, String> filters = new LinkedHashMap<>();
  private int page;
  private PenaltyRegister register;

  @PostConstruct
  void read() {
    Map<String, String> address =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    for (String name : FILTERS) {
      String value = address.getOrDefault(name, "").strip();
      if (!value.isEmpty()) {
        filters.put(name, value);
      }
    }
    page = RegisterAddress.page(address.get("page"));
    try {
      register = penalties.register(RegisterAddress.search(filters), paging());
    } catch (Problem wrong) {
      problems.show(wrong);
      register = penalties.register(EVERYTHING, new Paging(0, SIZE));
    }
  }

  private Paging paging() {
    return new Paging(page, SIZE);
  }

  /** The lines of the page, and the totals of all. */
  public PenaltyRegister getRegister() {
    return register;
  }

  /** What is looked for, as it stands in the address. */
  public Map<String, String> getFilters() {
    return filters;
  }

  /** What is looked for, to be taken away one by one. */
  public List<RegisterAddress.Chip> getChips() {
    return addresses.chips(filters);
  }

  /** The address of the next page; null on the last. */
  public String getNext() {
    return (page + 1L) * SIZE < register.total() ? addresses.page(filters, page + 1) : null;
  }

  /** The address of the page before; null on the first. */
  public String getPrevious() {
    return page > 0 ? addresses.page(filters, page - 1) : null;
  }

  /** What a penalty can be. */
  public PenaltyStatus[] getStatuses() {
    return PenaltyStatus.values();
  }
}
