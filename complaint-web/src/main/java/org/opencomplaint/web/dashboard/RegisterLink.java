package org.opencomplaint.web.dashboard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.opencomplaint.ejb.dashboard.Dashboard;

/** The address of the register with a filter, which shows what a figure has counted. */
record RegisterLink(Map<String, String> filter) {

  /** Everything of the dashboard's department, whenever it was registered. */
  static RegisterLink ofDepartment(Dashboard dashboard) {
    return new RegisterLink(Map.of())
        .with("department", dashboard.department() == null ? null : dashboard.department().code());
  }

  /** What the dashboard's period brought its department. */
  static RegisterLink ofPeriod(Dashboard dashboard) {
    return ofDepartment(dashboard).with("from", dashboard.from()).with("to", dashboard.to());
  }

  /** With another condition; none if the value is null. */
  RegisterLink with(String name, Object value) {
    if (value == null) {
      return this;
    }
    Map<String, String> more = new LinkedHashMap<>(filter);
    more.put(name, value.toString());
    return new RegisterLink(more);
  }

  String href() {
    return filter.entrySet().stream()
        .map(
            condition ->
                condition.getKey()
                    + "="
                    + URLEncoder.encode(condition.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", "complaints.xhtml?", ""));
  }
}
