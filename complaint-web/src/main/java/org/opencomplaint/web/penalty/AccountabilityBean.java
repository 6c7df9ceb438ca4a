package org.opencomplaint.web.penalty;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.opencomplaint.core.penalty.PenaltyStatus;
import org.opencomplaint.ejb.penalty.PaidMonths;
import org.opencomplaint.ejb.penalty.Penalties;
import org.opencomplaint.ejb.penalty.PenaltyRegister;
import org.opencomplaint.ejb.penalty.RegisterSearch;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Problems;

/** The accountability register T5 (责任追究台账); its address says what is looked for. */
@Named("accountability")
@RequestScoped
public class AccountabilityBean {
  private static final RegisterSearch EVERYTHING = new RegisterSearch(null, null, null, null);

  @Inject private Penalties penalties;
  @Inject private Problems problems;
  @Inject private Texts texts;

  private RegisterAddress<PenaltyStatus> address;
  private PenaltyRegister register;
  private PaidMonths months;

  @PostConstruct
  void read() {
    address = new RegisterAddress<>("accountability.xhtml", PenaltyStatus.class, texts);
    try {
      register = penalties.register(wanted(), address.paging());
    } catch (Problem wrong) {
      problems.show(wrong);
      register = penalties.register(EVERYTHING, address.first());
    }
  }

  private RegisterSearch wanted() {
    return new RegisterSearch(
        address.month(), address.status(), address.text("employee"), address.text("department"));
  }

  /** What is looked for. */
  public RegisterAddress<PenaltyStatus> getAddress() {
    return address;
  }

  /** What was paid month by month, for what is looked for. */
  public PaidMonths getMonths() {
    if (months == null) {
      months = penalties.months(wanted());
    }
    return months;
  }

  /** The lines of the page, and the totals of all. */
  public PenaltyRegister getRegister() {
    return register;
  }
}
