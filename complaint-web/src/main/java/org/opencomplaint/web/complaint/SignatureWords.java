package org.opencomplaint.web.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opencomplaint.core.complaint.Substitution;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.ejb.complaint.ComplaintFile;
import org.opencomplaint.ejb.complaint.Signature;
import org.opencomplaint.ejb.complaint.TrailView;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Formats;

/** Says in whose place somebody acted (代 …), as the trail has it. */
@Named("signatures")
@RequestScoped
public class SignatureWords {
  @Inject private Texts texts;
  @Inject private Formats formats;

  /** Of whoever acted at that moment; empty if in their own place. */
  public String at(ComplaintFile file, Instant moment) {
    return moment == null
        ? ""
        : Signature.at(moment, file.signatures(), Action.values()).map(this::words).orElse("");
  }

  /** Of whoever judged it last in step 2; empty if in their own place. */
  public String judged(ComplaintFile file) {
    return Signature.last(file.signatures(), Action.ACCEPT, Action.REJECT, Action.RESOLVE_ON_SPOT)
        .map(this::words)
        .orElse("");
  }

  /** Who closed it with the review, in whose place and when; empty if nobody has. */
  public String closed(ComplaintFile file) {
    Optional<Signature> closed = Signature.last(file.signatures(), Action.CLOSE);
    return closed
        .map(one -> one.by().name() + " " + words(one) + " · " + formats.dateTime(one.at()))
        .orElse("");
  }

  /** Of whoever's doing the event is; empty if in their own place. */
  public String of(TrailView.Event event) {
    return words(event.inPlaceOf(), event.because());
  }

  /** For which levels its one decision counts; empty if for one only. */
  public String levels(TrailView.Event event) {
    return event.levels().stream().map(texts::label).collect(Collectors.joining(" + "));
  }

  private String words(Signature signature) {
    return words(signature.inPlaceOf(), signature.because());
  }

  private String words(EmployeeName principal, Substitution.Reason reason) {
    return principal == null ? "" : texts.of("complaint.inPlaceOf." + reason, principal.name());
  }
}
