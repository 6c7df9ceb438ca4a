package org.opencomplaint.ejb.table;

import java.math.BigDecimal;

/** A cell that holds a share of one: 0.853 stands there as 85.3%. */
public record Share(BigDecimal value) {
  /** Null for an empty cell. */
  public static Share of(BigDecimal value) {
    return value == null ? null : new Share(value);
  }

  @Override
  public String toString() {
    return value.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
  }
}
