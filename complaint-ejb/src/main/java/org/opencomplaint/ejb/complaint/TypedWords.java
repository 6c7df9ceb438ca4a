package org.opencomplaint.ejb.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencomplaint.core.complaint.ComplaintNumber;
import org.opencomplaint.core.customer.PhoneNumber;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.sql.Conditions;

/** Finds complaints by what somebody typed, through the index of words. */
final class TypedWords {
  /** What was typed, or the same with numbers in the form in which they are kept. */
  private static final String FOUND =
      "c.search @@ (search_query(?, %1$b) || search_query(?, %1$b))";

  private static final String CONFIDENTIAL =
      "c.customer_id = any(array(select id from customer where confidential"
          + " and (name_key(name) = name_key(?) or phone_normal = ? or phone2_normal = ?)))";
  private static final String KNOWN =
      " and exists (select 1 from customer cu where cu.id = c.customer_id"
          + " and not cu.confidential and (position(name_key(?) in name_key(cu.name)) > 0"
          + " or cu.phone_normal like ? or cu.phone2_normal like ?))";

  private TypedWords() {}

  /** Wherever the words stand. */
  static void anywhere(String typed, Employee viewer, Conditions where) {
    if (!given(typed)) {
      return;
    }
    String words = Text.strip(typed);
    Optional<String> exact = ComplaintNumber.exact(words);
    if (exact.isPresent()) {
      where.and("c.number = ?", exact.get());
      return;
    }
    String found = FOUND.formatted(CustomerPrivacy.worksOnAll(viewer)) + " or c.number = ?";
    List<Object> values = new ArrayList<>(List.of(words, numbers(words)));
    values.add(ComplaintNumber.meant(words).orElse(""));
    either(found, values, words, viewer, where);
  }

  /**
   * The index of words finds the few in which the text can stand; which part it is, the column
   * says.
   */
  static void in(String column, String typed, Conditions where) {
    if (given(typed)) {
      String text = Text.strip(typed);
      where.and(
          "c.search @@ search_query(?) and position(lower(?) in lower(" + column + ")) > 0",
          text,
          text);
    }
  }

  /** By who complained. */
  static void ofCustomer(String typed, Employee viewer, Conditions where) {
    if (!given(typed)) {
      return;
    }
    String who = Text.strip(typed);
    boolean beginnings = CustomerPrivacy.worksOnAll(viewer);
    String phones =
        PhoneNumber.of(who)
            .beginning()
            .filter(beginning -> beginnings)
            .map(beginning -> beginning + '%')
            .orElse(phone(who));
    either(
        FOUND.formatted(beginnings) + KNOWN,
        List.of(who, numbers(who), who, phones, phones),
        who,
        viewer,
        where);
  }

  /** Customers in confidence are found by those only who may know them, and only as a whole. */
  private static void either(
      String known, List<Object> values, String typed, Employee viewer, Conditions where) {
    if (CustomerPrivacy.isTrusted(viewer)) {
      List<Object> all = new ArrayList<>(values);
      all.addAll(List.of(typed, phone(typed), phone(typed)));
      where.and("(" + known + ") or " + CONFIDENTIAL, all.toArray());
    } else {
      where.and(known, values.toArray());
    }
  }

  private static String numbers(String typed) {
    return ComplaintNumber.running(typed).orElseGet(() -> PhoneNumber.normalIn(typed));
  }

  /** Nobody's telephone is the empty text. */
  private static String phone(String typed) {
    PhoneNumber phone = PhoneNumber.of(typed);
    return phone.fault().isPresent() ? "" : phone.normal();
  }

  private static boolean given(String text) {
    return !Text.isBlank(text);
  }
}
