package org.opencomplaint.ejb.plantedtwo;

import org.opencomplaint.ejb.plantedone.UseCaseInACycle;

/** A planted violation. */
public final class OtherUseCaseInACycle {
  /** Half of the cycle. */
  UseCaseInACycle other;
}
