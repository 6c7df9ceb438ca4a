package org.opencomplaint.web.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.opencomplaint.core.complaint.ImprovementStatus;

/** Improvement actions as people see them. */
@Named("improvementWords")
@ApplicationScoped
public class ImprovementWords {
  /** The tone of {@code oc:status}. */
  public String tone(ImprovementStatus status) {
    return switch (status) {
      case OPEN -> "neutral";
      case REPORTED -> "accent";
      case EFFECTIVE -> "good";
    };
  }
}
