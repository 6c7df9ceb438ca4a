package org.opencomplaint.web.dashboard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.opencomplaint.ejb.dashboard.Dashboard;
import org.opencomplaint.ejb.dashboard.PersonDashboard;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.organisation.EmployeeName;

/** The address of a register with a filter, which shows what a figure has counted. */
record RegisterLink(Map<String, String> filter) {

  /** Everything of the dashboard's department, whenever it was registered. */
  static RegisterLink ofDepartment(Dashboard dashboard) {
    return of(dashboard.department());
  }

  /** Everything of a department; of all if it is null. */
  static RegisterLink of(DepartmentName department) {
    return new RegisterLink(Map.of())
        .with("department", department == null ? null : department.code());
  }

  /** What the dashboard's period brought its department. */
  static RegisterLink ofPeriod(Dashboard dashboard) {
    return ofDepartment(dashboard).within(dashboard.from(), dashboard.to());
  }

  /** What somebody holds now. */
  static RegisterLink held(EmployeeName employee) {
    return new RegisterLink(Map.of()).with("holder", employee.no());
  }

  /** What somebody handled of what was registered in the period. */
  static RegisterLink handled(PersonDashboard seen) {
    return new RegisterLink(Map.of())
        .with("heldBy", seen.employee().no())
        .within(seen.from(), seen.to());
  }

  /** The delays somebody answers for, or may have to, of what was registered in the period. */
  static RegisterLink answeredFor(PersonDashboard seen) {
    return new RegisterLink(Map.of())
        .with("employee", seen.employee().no())
        .within(seen.from(), seen.to())
        .with("excused", false);
  }

  /** What was registered in those days. */
  RegisterLink within(LocalDate from, LocalDate to) {
    return with("from", from).with("to", to);
  }

  /** What was closed in those days. */
  RegisterLink closedWithin(LocalDate from, LocalDate to) {
    return with("closedFrom", from).with("closedTo", to);
  }

  /** What is about a category; without those below it if they are counted apart. */
  RegisterLink about(String category, boolean itself) {
    return with("category", category).with("categoryItself", itself ? true : null);
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
    return at("complaints.xhtml");
  }

  /** The same filter in the address of something else. */
  String at(String address) {
    return address + "?" + query();
  }

  /** The filter as it stands after the question mark. */
  String query() {
    return filter.entrySet().stream()
        .map(
            condition ->
                condition.getKey()
                    + "="
                    + URLEncoder.encode(condition.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
