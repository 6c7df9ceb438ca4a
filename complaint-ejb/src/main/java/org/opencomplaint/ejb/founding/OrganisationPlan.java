package org.opencomplaint.ejb.founding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.json.Json;

/**
 * An organisation to be founded.
 *
 * @param routing category code to department code
 */
record OrganisationPlan(
    List<DepartmentPlan> departments, List<Person> people, Map<String, String> routing) {

  record DepartmentPlan(String code, String name) {}

  /**
   * @param manager sign-in name of the direct line manager; null at the top
   */
  record Person(
      String username,
      String no,
      String name,
      String department,
      String manager,
      Money performancePay,
      Set<Role> roles) {}

  /** The demo organisation, whose passwords everybody knows. */
  static OrganisationPlan demo() {
    return read("demo.json");
  }

  /** One department with one administrator. */
  static OrganisationPlan administrator() {
    return read("administrator.json");
  }

  private static OrganisationPlan read(String resource) {
    try (InputStream json = OrganisationPlan.class.getResourceAsStream(resource)) {
      return Json.mapper().readValue(json, OrganisationPlan.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
