package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * From any open step: the same grievance is handled under another number; the history stays.
 *
 * @param into number of the open complaint that goes on
 */
public record Merge(@Size(max = 20) String into, @Size(max = 2000) String reason)
    implements ActionForm {
  @Override
  public Optional<String> otherComplaint() {
    return Optional.ofNullable(into);
  }
}
