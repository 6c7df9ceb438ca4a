package org.opencomplaint.ejb.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.complaint.CustomerPrivacy.Tie;

class CustomerPrivacyTest {
  private static final Tie NONE = new Tie(false, false, false);
  private static final Tie HOLDER = new Tie(true, false, false);
  private static final Tie RECORDER = new Tie(false, true, false);
  private static final Tie LEAD_STAFF = new Tie(false, false, true);

  @ParameterizedTest
  @EnumSource(names = {"CLERK", "OFFICER", "MANAGER", "LEADER"})
  void whoWorksOnAllComplaintsSeesContacts(Role role) {
    assertThat(privacy(role, NONE).showsContacts(false)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"AUDITOR", "HANDLER", "HEAD", "HR", "ADMIN", "EMPLOYEE"})
  void othersSeeTheNameButNoContacts(Role role) {
    assertThat(privacy(role, NONE).showsName(false)).isTrue();
    assertThat(privacy(role, NONE).showsContacts(false)).isFalse();
  }

  @Test
  void theResponsibleDepartmentSeesContacts() {
    assertThat(privacy(Role.HANDLER, LEAD_STAFF).showsContacts(false)).isTrue();
  }

  @Test
  void theHolderSeesEverythingAlsoOfAConfidentialCustomer() {
    assertThat(privacy(Role.HANDLER, HOLDER).showsName(true)).isTrue();
    assertThat(privacy(Role.HANDLER, HOLDER).showsContacts(true)).isTrue();
  }

  @Test
  void theRecorderSeesEverythingAlsoOfAConfidentialCustomer() {
    assertThat(privacy(Role.CLERK, RECORDER).showsContacts(true)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"OFFICER", "MANAGER", "LEADER"})
  void theTrustedSeeConfidentialCustomers(Role role) {
    assertThat(privacy(role, NONE).showsContacts(true)).isTrue();
  }

  @Test
  void anotherClerkDoesNotSeeConfidentialCustomers() {
    assertThat(privacy(Role.CLERK, NONE).showsName(true)).isFalse();
    assertThat(privacy(Role.CLERK, NONE).showsContacts(true)).isFalse();
  }

  @Test
  void colleaguesOfTheHolderDoNotSeeConfidentialCustomers() {
    assertThat(privacy(Role.HANDLER, LEAD_STAFF).showsName(true)).isFalse();
    assertThat(privacy(Role.HANDLER, LEAD_STAFF).showsContacts(true)).isFalse();
  }

  @Test
  void whatIsHiddenKeepsItsForm() {
    CustomerPrivacy auditor = privacy(Role.AUDITOR, NONE);

    assertThat(auditor.phone("13812341234", false)).isEqualTo("138****1234");
    assertThat(auditor.phone("12345", false)).isEqualTo("***");
    assertThat(auditor.email("wang@example.com", false)).isEqualTo("***@example.com");
    assertThat(auditor.address("上海市黄浦区", false)).isEqualTo("***");
    assertThat(auditor.name("王小明", false)).isEqualTo("王小明");
    assertThat(auditor.name("王小明", true)).isEqualTo("王**");
  }

  @Test
  void whatIsMissingStaysMissing() {
    CustomerPrivacy auditor = privacy(Role.AUDITOR, NONE);

    assertThat(auditor.phone(null, true)).isNull();
    assertThat(auditor.email(null, true)).isNull();
    assertThat(auditor.address(null, true)).isNull();
    assertThat(auditor.name(null, true)).isNull();
  }

  private static CustomerPrivacy privacy(Role role, Tie tie) {
    Department department = new Department("QUALITY", "质量管理部", null);
    return new CustomerPrivacy(
        new Employee("1", "某人", department, Money.ZERO, EnumSet.of(role)), tie);
  }
}
