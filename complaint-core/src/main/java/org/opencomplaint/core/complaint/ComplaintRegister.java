package org.opencomplaint.core.complaint;

import java.util.Optional;

/** Finds the other complaint an action refers to (投诉台账). */
@FunctionalInterface
public interface ComplaintRegister {
  /** The complaint with that number, if whoever acts may know of it. */
  Optional<Complaint> find(String number);
}
