package org.opencomplaint.web.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.opencomplaint.core.complaint.StepState;
import org.opencomplaint.ejb.complaint.ComplaintFile;
import org.opencomplaint.ejb.complaint.ComplaintFile.HeldBecause;
import org.opencomplaint.web.i18n.Texts;

/** Says why it is the holder's turn. */
@ApplicationScoped
class HolderWords {
  @Inject private Texts texts;

  /** Empty once closed, or if somebody chose him. */
  String why(ComplaintFile file) {
    return file.steps().stream()
        .filter(step -> step.state() == StepState.NOW && step.because() != null)
        .map(step -> words(step.because()))
        .findFirst()
        .orElse("");
  }

  private String words(HeldBecause because) {
    if (because.standsInFor() != null) {
      return texts.of("complaint.standsInFor", because.standsInFor().name());
    }
    if (because.recused() != null) {
      return texts.of("complaint.because.RECUSAL", because.recused().name());
    }
    if (because.rule() != null) {
      return texts.of("complaint.because.RULE", because.rule());
    }
    return because.basis() == null ? "" : texts.get("complaint.because." + because.basis());
  }
}
