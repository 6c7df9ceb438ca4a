package org.opencomplaint.web.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.opencomplaint.core.complaint.Aftermath;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.penalty.PenaltyStatus;
import org.opencomplaint.ejb.complaint.ComplaintFile;
import org.opencomplaint.ejb.complaint.ComplaintFile.CustomerView;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Formats;

/** Says what will happen before an action ends a complaint, as {@link Aftermath} has it. */
@Named("ending")
@RequestScoped
public class EndingBean {
  @Inject private ActionBean act;
  @Inject private ComplaintBean complaint;
  @Inject private Texts texts;
  @Inject private Formats formats;

  /** Whether the action whose form is open is asked about once more. */
  public boolean isAsked() {
    Action action = act.getAction();
    return action != null && Aftermath.of(action).decided() == Aftermath.Decided.REVOKE;
  }

  /** What will happen, one sentence each. */
  public List<String> getEffects() {
    if (!isAsked()) {
      return List.of();
    }
    ComplaintFile file = complaint.getFile();
    List<String> effects = new ArrayList<>();
    effects.add(texts.of("complaint.ending." + act.getAction().code(), name(file)));
    long penalties = file.penalties().stream().filter(EndingBean::endsToo).count();
    if (penalties > 0) {
      effects.add(texts.of("complaint.ending.penalties", formats.count(penalties)));
    }
    if (!file.merged().isEmpty()) {
      boolean comeBack = Aftermath.of(act.getAction()).merged() == Aftermath.Merged.COME_BACK;
      effects.add(
          texts.of(
              comeBack ? "complaint.ending.comeBack" : "complaint.ending.goAlong",
              String.join(texts.get("complaint.ending.comma"), file.merged())));
    }
    if (complaint.getProspect() != null && complaint.getProspect().toBeMet()) {
      effects.add(
          texts.of(
              "complaint.ending.promise", formats.date(complaint.getProspect().negotiatedOn())));
    }
    effects.add(texts.get("complaint.ending.wayBack"));
    return effects;
  }

  /** Those for delays stand, whatever becomes of the complaint. */
  private static boolean endsToo(ComplaintFile.PenaltyView penalty) {
    return penalty.role() != null
        && (penalty.status() == PenaltyStatus.PROPOSED || penalty.status().stands());
  }

  private String name(ComplaintFile file) {
    CustomerView customer = file.intake().customer();
    return customer.name() == null ? texts.get("complaint.anonymous") : customer.name();
  }
}
