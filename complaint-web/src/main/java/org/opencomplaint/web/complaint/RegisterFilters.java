package org.opencomplaint.web.complaint;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.opencomplaint.ejb.complaint.ComplaintSearch;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.web.form.FormData;

/** What is looked for in the register of complaints, as its address says it. */
final class RegisterFilters {
  private static final Set<String> YES_OR_NO = Set.of("overdue", "open");

  private RegisterFilters() {}

  /** The filters that the address gives a value to. */
  static Map<String, String> in(UnaryOperator<String> address) {
    Map<String, String> filters = new LinkedHashMap<>();
    for (RecordComponent filter : ComplaintSearch.class.getRecordComponents()) {
      String value = address.apply(filter.getName());
      if (value != null && !value.isBlank()) {
        filters.put(filter.getName(), value);
      }
    }
    return filters;
  }

  /**
   * What they look for.
   *
   * @throws Problem INVALID if one cannot be read
   */
  static ComplaintSearch wanted(Map<String, String> filters) {
    FormData form = new FormData();
    filters.forEach(
        (name, value) -> form.put(name, YES_OR_NO.contains(name) ? Boolean.valueOf(value) : value));
    return form.read(ComplaintSearch.class);
  }
}
