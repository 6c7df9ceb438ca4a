package org.opencomplaint.ejb.plantedone;

import org.opencomplaint.ejb.plantedtwo.OtherUseCaseInACycle;

/** A planted violation. */
public final class UseCaseInACycle {
  /** Half of the cycle. */
  OtherUseCaseInACycle other;
}
