package org.opencomplaint.web.plantedtwo;

import org.opencomplaint.web.plantedone.PageInACycle;

/** A planted violation. */
public final class OtherPageInACycle {
  /** Half of the cycle. */
  PageInACycle other;
}
