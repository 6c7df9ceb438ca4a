package org.opencomplaint.ejb.paging;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * Which part of a list is wanted.
 *
 * @param page from 0
 * @param size items on a page, 1 to 200
 */
public record Paging(@Min(0) int page, @Min(1) @Max(200) int size) {
  /** Lists are counted and turned as far as this; who needs more narrows his search. */
  public static final int REACH = 10_000;

  /** The page lies within reach. */
  @AssertTrue(message = "{org.opencomplaint.PageOutOfReach}")
  public boolean isWithinReach() {
    return (long) page * size < REACH;
  }

  /** How many items come before the page. */
  public int offset() {
    return page * size;
  }
}
