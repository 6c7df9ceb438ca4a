package org.opencomplaint.ejb.founding;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.founding.OrganisationPlan.Person;

class OrganisationPlanTest {

  private final OrganisationPlan demo = OrganisationPlan.demo();

  @Test
  void theDemoOrganisationHasSomebodyInEveryRole() {
    for (Role role : Role.values()) {
      String username = role.name().toLowerCase(Locale.ROOT);
      assertThat(person(username).roles()).contains(role);
    }
  }

  @Test
  void itsLineEndsWithTheLeader() {
    for (Person person : demo.people()) {
      Person top = person;
      for (int level = 0; top.manager() != null && level < 10; level++) {
        top = person(top.manager());
      }
      assertThat(top.username()).isEqualTo("leader");
    }
  }

  @Test
  void everyDepartmentThatComplaintsAreRoutedToHasAHandlerAndAHead() {
    for (String department : demo.routing().values()) {
      Set<Role> roles =
          demo.people().stream()
              .filter(person -> person.department().equals(department))
              .flatMap(person -> person.roles().stream())
              .collect(toSet());
      assertThat(roles).contains(Role.HANDLER, Role.HEAD);
    }
  }

  @Test
  void everybodyIsPaidAndBelongsToADepartment() {
    assertThat(demo.people())
        .allMatch(person -> person.performancePay().isPositive())
        .extracting(Person::department)
        .isSubsetOf(
            demo.departments().stream().map(OrganisationPlan.DepartmentPlan::code).toList());
  }

  @Test
  void aRealPortalBeginsWithOneAdministrator() {
    assertThat(OrganisationPlan.administrator().people())
        .singleElement()
        .satisfies(person -> assertThat(person.roles()).containsExactly(Role.ADMIN));
  }

  private Person person(String username) {
    return demo.people().stream()
        .filter(person -> person.username().equals(username))
        .findFirst()
        .orElseThrow();
  }
}
