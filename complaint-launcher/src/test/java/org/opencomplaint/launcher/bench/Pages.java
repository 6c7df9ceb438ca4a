package org.opencomplaint.launcher.bench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The addresses of the management tables and of what else grows with the number of complaints. */
final class Pages {
  /** Each with what it is called in the report. */
  private static final String PAGES =
      """
      t3-deep                   complaints.xhtml?page=199
      t3-by-severity            complaints.xhtml?sort=severity,registeredAt,desc
      t3-by-stage               complaints.xhtml?sort=stage,registeredAt,desc
      t3-by-category            complaints.xhtml?sort=category,registeredAt,desc
      t3-by-department          complaints.xhtml?sort=department,registeredAt,desc
      t3-by-holder              complaints.xhtml?sort=holder,registeredAt,desc
      t3-by-dueAt               complaints.xhtml?sort=dueAt,registeredAt,desc
      t3-by-product             complaints.xhtml?sort=product,registeredAt,desc
      t3-by-three               complaints.xhtml?sort=stage,severity,department
      t3-words                  complaints.xhtml?q=%E5%8C%85%E8%A3%B9
      t3-number                 complaints.xhtml?q=%E5%AE%A2%E6%88%B7333
      t3-overdue-of-department  complaints.xhtml?overdue=true&department=QUALITY
      t4-by-month               statistics.xhtml{year}
      t4-by-department          statistics.xhtml{year}&by=DEPARTMENT
      t5                        accountability.xhtml
      t5-by-amount              accountability.xhtml?sort=amount,desc,proposedAt,desc
      t5-of-department          accountability.xhtml?department=QUALITY
      t5-months                 accountability-months.xhtml
      t8                        visits.xhtml
      t8-by-score               visits.xhtml?sort=overall,at,desc
      t9                        delays.xhtml
      t9-open                   delays.xhtml?status=OPEN
      t9-by-stage               delays.xhtml?sort=stage,foundAt,desc
      t9-by-minutes             delays.xhtml?sort=minutes,desc,foundAt,desc
      t10                       improvements.xhtml
      t10-by-status             improvements.xhtml?sort=status,dueOn,desc
      consistency               consistency.xhtml
      person-year               performance.xhtml{year}&person=1009
      notifications             notifications.xhtml
      """;

  private Pages() {}

  /** By what they are called in the report. */
  static Map<String, String> of(LocalDate today) {
    Map<String, String> pages = new LinkedHashMap<>();
    PAGES
        .replace("{year}", since(today, 364))
        .lines()
        .map(line -> line.split(" +"))
        .forEach(page -> pages.put(page[0], page[1]));
    return pages;
  }

  /** As it stands in an address. */
  static String since(LocalDate today, int days) {
    return "?from=" + today.minusDays(days) + "&to=" + today;
  }
}
