package org.opencomplaint.launcher.bench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The addresses of the management tables and of what else grows with the number of complaints. */
final class Pages {
  private Pages() {}

  /** By what they are called in the report. */
  static Map<String, String> of(LocalDate today) {
    String year = since(today, 364);
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("t3-deep", "complaints.xhtml?page=199");
    for (String key :
        new String[] {
          "severity", "stage", "category", "department", "holder", "dueAt", "product"
        }) {
      pages.put("t3-by-" + key, "complaints.xhtml?sort=" + key + ",registeredAt,desc");
    }
    pages.put("t3-by-three", "complaints.xhtml?sort=stage,severity,department");
    pages.put("t3-words", "complaints.xhtml?q=%E5%8C%85%E8%A3%B9");
    pages.put("t3-number", "complaints.xhtml?q=%E5%AE%A2%E6%88%B7333");
    pages.put("t3-overdue-of-department", "complaints.xhtml?overdue=true&department=QUALITY");
    pages.put("t4-by-month", "statistics.xhtml" + year);
    pages.put("t4-by-department", "statistics.xhtml" + year + "&by=DEPARTMENT");
    pages.put("t5", "accountability.xhtml");
    pages.put("t5-by-amount", "accountability.xhtml?sort=amount,desc,proposedAt,desc");
    pages.put("t5-of-department", "accountability.xhtml?department=QUALITY");
    pages.put("t5-months", "accountability-months.xhtml");
    pages.put("t8", "visits.xhtml");
    pages.put("t8-by-score", "visits.xhtml?sort=overall,at,desc");
    pages.put("t9", "delays.xhtml");
    pages.put("t9-open", "delays.xhtml?status=OPEN");
    pages.put("t9-by-stage", "delays.xhtml?sort=stage,foundAt,desc");
    pages.put("t9-by-minutes", "delays.xhtml?sort=minutes,desc,foundAt,desc");
    pages.put("t10", "improvements.xhtml");
    pages.put("t10-by-status", "improvements.xhtml?sort=status,dueOn,desc");
    pages.put("consistency", "consistency.xhtml");
    pages.put("person-year", "performance.xhtml" + year + "&person=1009");
    pages.put("notifications", "notifications.xhtml");
    return pages;
  }

  /** As it stands in an address. */
  static String since(LocalDate today, int days) {
    return "?from=" + today.minusDays(days) + "&to=" + today;
  }
}
