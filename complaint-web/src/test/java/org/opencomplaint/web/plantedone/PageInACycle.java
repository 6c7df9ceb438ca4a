package org.opencomplaint.web.plantedone;

import org.opencomplaint.web.plantedtwo.OtherPageInACycle;

/** A planted violation. */
public final class PageInACycle {
  /** Half of the cycle. */
  OtherPageInACycle other;
}
