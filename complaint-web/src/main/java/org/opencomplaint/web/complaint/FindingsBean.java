package org.opencomplaint.web.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.opencomplaint.core.complaint.action.CorrectLoss;
import org.opencomplaint.core.loss.Loss;
import org.opencomplaint.core.loss.LossItem;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.form.FormData;
import org.opencomplaint.web.reference.Choices;

/** What the form of step 4 shows while it is filled in. */
@Named("findings")
@RequestScoped
public class FindingsBean {
  @Inject private ActionBean act;
  @Inject private Choices choices;

  /** Nobody is liable for some causes: whoever was named is taken out. */
  public void chooseCause() {
    if (!choices.carriesLiability((String) act.getForm().getValues().get("rootCause"))) {
      act.getForm().rows("liabilities").clear();
    }
  }

  /** L as the lines stand (domain rules §6); null while one of them is no figure. */
  public Money getLoss() {
    FormData lines = new FormData();
    lines.getValues().put("lossLines", act.getForm().rows("lossLines"));
    try {
      return Loss.total(
          lines.read(CorrectLoss.class).lossLines().stream()
              .filter(line -> line.kind() != null && line.unitCost() != null)
              .map(line -> new LossItem(line.kind(), line.quantity(), line.unitCost()))
              .toList());
    } catch (Problem | IllegalArgumentException notYetAFigure) {
      return null;
    }
  }
}
