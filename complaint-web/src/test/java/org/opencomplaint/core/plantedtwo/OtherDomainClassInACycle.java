package org.opencomplaint.core.plantedtwo;

import org.opencomplaint.core.plantedone.DomainClassInACycle;

/** A planted violation. */
public final class OtherDomainClassInACycle {
  /** Half of the cycle. */
  DomainClassInACycle other;
}
