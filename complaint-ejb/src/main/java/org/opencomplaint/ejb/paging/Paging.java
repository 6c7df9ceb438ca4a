package org.opencomplaint.ejb.paging;

import java.util.Map;
import org.opencomplaint.ejb.usecase.Problem;

/**
 * Which part of a list is wanted.
 *
 * @param page from 0
 * @param size items on a page, 1 to 200
 */
public record Paging(int page, int size) {
  /** Lists are counted and turned as far as this; who needs more narrows his search. */
  public static final int REACH = 10_000;

  private static final int MAX_SIZE = 200;

  /**
   * Checks the figures.
   *
   * @throws Problem INVALID if there can be no such page, or it is out of reach
   */
  public Paging {
    if (size < 1 || size > MAX_SIZE) {
      throw outside("size", 1, MAX_SIZE);
    }
    if (page < 0 || (long) page * size >= REACH) {
      throw outside("page", 0, (REACH - 1) / size);
    }
  }

  /** How many items come before the page. */
  public int offset() {
    return page * size;
  }

  private static Problem outside(String field, int min, int max) {
    return Problem.invalid(field, "Range", Map.of("min", min, "max", max));
  }
}
