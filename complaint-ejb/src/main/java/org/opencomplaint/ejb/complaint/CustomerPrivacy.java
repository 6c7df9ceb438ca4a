package org.opencomplaint.ejb.complaint;

import java.util.Arrays;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.customer.PhoneNumber;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;

/**
 * Who sees who the customer is. Contacts are for those who work on the complaint; of a customer who
 * asked for confidentiality (客户保密) also the name, and for fewer people.
 *
 * @param viewer who looks
 * @param tie how he is tied to this complaint
 */
public record CustomerPrivacy(Employee viewer, Tie tie) {
  private static final Role[] WORK_ON_ALL = {Role.CLERK, Role.OFFICER, Role.MANAGER, Role.LEADER};
  private static final Role[] TRUSTED = {Role.OFFICER, Role.MANAGER, Role.LEADER};

  private static final String HIDDEN = "***";

  /**
   * How someone is tied to a complaint.
   *
   * @param leadStaff whether he is a handler or head of the responsible department
   */
  public record Tie(boolean holder, boolean recorder, boolean leadStaff) {}

  /** How much of the customer a viewer of the complaint sees. */
  static CustomerPrivacy of(Employee viewer, Complaint complaint) {
    return new CustomerPrivacy(
        viewer,
        new Tie(
            viewer.equals(complaint.holder()),
            viewer.equals(complaint.intake().recordedBy()),
            complaint.leadDepartment() != null
                && viewer.belongsTo(complaint.leadDepartment())
                && viewer.isDepartmentStaff()));
  }

  /**
   * The same, by the ids of who is tied to the complaint.
   *
   * @param holder null for none, as is {@code leadDepartment}
   */
  public static CustomerPrivacy of(
      Employee viewer, Long holder, Long recorder, Long leadDepartment) {
    return new CustomerPrivacy(
        viewer,
        new Tie(
            viewer.id().equals(holder),
            viewer.id().equals(recorder),
            viewer.isDepartmentStaff() && viewer.department().id().equals(leadDepartment)));
  }

  /**
   * Whether he may read what may name the customer, such as a letter of his: everybody who sees the
   * complaint may, unless the customer asked for confidentiality.
   */
  public static boolean knowsCustomer(Employee viewer, Complaint complaint) {
    return of(viewer, complaint).showsName(complaint.intake().customer().isConfidential());
  }

  /** Whether he may know every customer, also a confidential one. */
  static boolean isTrusted(Employee viewer) {
    return has(viewer, TRUSTED);
  }

  /** Whether telephones of every customer who did not ask for confidentiality are shown. */
  static boolean worksOnAll(Employee viewer) {
    return has(viewer, WORK_ON_ALL);
  }

  /** Whether the name is shown. */
  boolean showsName(boolean confidential) {
    return !confidential || tie.holder() || tie.recorder() || isTrusted(viewer);
  }

  /** Whether telephone, e-mail and address are shown. */
  boolean showsContacts(boolean confidential) {
    return showsName(confidential)
        && (tie.holder() || tie.recorder() || tie.leadStaff() || worksOnAll(viewer));
  }

  /** The name, or what is left of it: 张**. */
  public String name(String name, boolean confidential) {
    if (name == null || showsName(confidential)) {
      return name;
    }
    return name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
  }

  /** The telephone, or what is left of it: 138****1234. */
  String phone(String phone, boolean confidential) {
    if (phone == null || showsContacts(confidential)) {
      return phone;
    }
    return PhoneNumber.of(phone).masked();
  }

  /** The e-mail address, or what is left of it: its domain. */
  String email(String email, boolean confidential) {
    if (email == null || showsContacts(confidential)) {
      return email;
    }
    return HIDDEN + email.substring(Math.max(0, email.indexOf('@')));
  }

  /** The address, or nothing of it. */
  String address(String address, boolean confidential) {
    return address == null || showsContacts(confidential) ? address : HIDDEN;
  }

  private static boolean has(Employee viewer, Role... roles) {
    return Arrays.stream(roles).anyMatch(viewer::has);
  }
}
