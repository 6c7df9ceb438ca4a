package org.opencomplaint.web.delay;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.opencomplaint.core.delay.DelayStatus;
import org.opencomplaint.ejb.delay.DelayRegister;
import org.opencomplaint.ejb.delay.DelaySearch;
import org.opencomplaint.ejb.delay.Delays;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.penalty.RegisterAddress;
import org.opencomplaint.web.shell.Problems;

/** The delay register T9 (延误责任表); its address says what is looked for. */
@Named("delays")
@RequestScoped
public class DelaysBean {
  private static final DelaySearch EVERYTHING = new DelaySearch(null, null, null, null);

  @Inject private Delays delays;
  @Inject private Problems problems;
  @Inject private Texts texts;

  private RegisterAddress<DelayStatus> address;
  private DelayRegister register;

  @PostConstruct
  void read() {
    address = new RegisterAddress<>("delays.xhtml", DelayStatus.class, texts);
    try {
      register = delays.register(wanted(), address.paging());
    } catch (Problem wrong) {
      problems.show(wrong);
      register = delays.register(EVERYTHING, address.first());
    }
  }

  private DelaySearch wanted() {
    return new DelaySearch(
        address.month(), address.status(), address.text("employee"), address.text("department"));
  }

  /** What is looked for. */
  public RegisterAddress<DelayStatus> getAddress() {
    return address;
  }

  /** The lines of the page, and the totals of all. */
  public DelayRegister getRegister() {
    return register;
  }
}
