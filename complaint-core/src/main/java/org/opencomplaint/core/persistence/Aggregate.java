package org.opencomplaint.core.persistence;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** Something that changes as one: its version tells two people who edit it at once apart. */
@MappedSuperclass
public abstract class Aggregate extends Identified {
  @Version private long version;

  /** Grows with every change; what a caller saw must still hold when he acts. */
  public long version() {
    return version;
  }
}
