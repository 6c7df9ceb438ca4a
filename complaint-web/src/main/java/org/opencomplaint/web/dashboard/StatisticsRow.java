package org.opencomplaint.web.dashboard;

import java.util.List;

/**
 * A row of T4 投诉统计表 as it is read.
 *
 * @param label what the complaints of it have in common
 */
public record StatisticsRow(String label, List<Cell> cells) {
  /**
   * A figure.
   *
   * @param href the complaints it is about; null where there are none
   */
  public record Cell(String text, String href) {}
}
