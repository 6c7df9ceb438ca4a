package org.opencomplaint.core.plantedone;

import org.opencomplaint.core.plantedtwo.OtherDomainClassInACycle;

/** A planted violation. */
public final class DomainClassInACycle {
  /** Half of the cycle. */
  OtherDomainClassInACycle other;
}
