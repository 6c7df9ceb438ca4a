package org.opencomplaint.web.plantedone;

/** Planted: takes a no-break space for a text. */
public class PageWithItsOwnBlanks {
  boolean isFilledIn(String text) {
    return !text.isBlank();
  }
}
