package org.opencomplaint.ejb.complaint;

import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.customer.Customer;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.ejb.sql.Conditions;

/**
 * The complaints of the customer of one complaint. Customers are known by their telephones, an
 * organisation by its name; to those only who may know them. Those that he wants to be treated in
 * confidence are told to be his to nobody else.
 */
final class SameCustomer {
  private SameCustomer() {}

  /** Whether the viewer may know that other complaints are of the same customer, and how. */
  static boolean isKnown(Complaint complaint, Employee viewer) {
    Customer customer = complaint.intake().customer();
    return CustomerPrivacy.knowsCustomer(viewer, complaint)
        && (!phones(customer).isEmpty() || isOrganisation(customer));
  }

  /** Narrows complaints {@code c} to the customer's, that one among them. */
  static Conditions narrow(Conditions where, Complaint complaint, Employee viewer) {
    Customer customer = complaint.intake().customer();
    where.and(
        "c.customer_id = any(array(select id from customer where "
            + SamePhone.CONDITION
            + " union select id from customer"
            + " where name_key(name) = name_key(?) and kind = 'ORGANISATION'))",
        phones(customer),
        phones(customer),
        isOrganisation(customer) ? customer.name() : "");
    return CustomerPrivacy.isTrusted(viewer)
        ? where
        : where.and(
            "c.id = ? or c.holder_id = ? or c.recorded_by_id = ?"
                + " or not exists (select 1 from customer u where u.id = c.customer_id and u.confidential)",
            complaint.id(),
            viewer.id(),
            viewer.id());
  }

  private static boolean isOrganisation(Customer customer) {
    return customer.kind() == Customer.Kind.ORGANISATION && customer.name() != null;
  }

  private static String phones(Customer customer) {
    return SamePhone.of(customer.phone(), customer.phone2());
  }
}
