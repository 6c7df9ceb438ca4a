package org.opencomplaint.web.dashboard;

import org.opencomplaint.ejb.dashboard.StatisticsTable.Part;

/**
 * A column of T4 投诉统计表 as it is shown.
 *
 * @param measure what it says
 * @param part of which complaints of a row; null for all
 */
record StatisticsSlot(StatisticsColumn measure, Part part) {}
