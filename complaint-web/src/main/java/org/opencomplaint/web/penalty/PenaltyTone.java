package org.opencomplaint.web.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.opencomplaint.core.penalty.PenaltyStatus;

/** The colour of a penalty's status, beside its word. */
@Named("penaltyTone")
@ApplicationScoped
public class PenaltyTone {
  /** The tone of {@code oc:status}. */
  public String of(PenaltyStatus status) {
    return switch (status) {
      case PROPOSED, LAPSED, DECIDED -> "neutral";
      case SERVED, APPEALED -> "warning";
      case FINAL -> "accent";
      case REVOKED -> "good";
    };
  }
}
