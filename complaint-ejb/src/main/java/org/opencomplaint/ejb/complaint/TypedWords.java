package org.opencomplaint.ejb.complaint;

import java.util.Locale;
import java.util.regex.Pattern;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.ejb.sql.Conditions;

/** Finds complaints by what somebody typed, through the index of words. */
final class TypedWords {
  private static final Pattern NUMBER = Pattern.compile("TS-\\d{4}-\\d{6,}");
  private static final String CONFIDENTIAL =
      "c.customer_id = any(array("
          + "select id from customer where confidential and (name = ? or phone = ?)))";

  private TypedWords() {}

  /** Wherever the words stand. */
  static void anywhere(String typed, Employee viewer, Conditions where) {
    if (typed == null || typed.isBlank()) {
      return;
    }
    String words = typed.strip();
    if (NUMBER.matcher(words.toUpperCase(Locale.ROOT)).matches()) {
      where.and("c.number = ?", words.toUpperCase(Locale.ROOT));
    } else if (CustomerPrivacy.isTrusted(viewer)) {
      where.and("c.search @@ search_query(?) or " + CONFIDENTIAL, words, words, words);
    } else {
      where.and("c.search @@ search_query(?)", words);
    }
  }

  /**
   * The index of words finds the few in which the text can stand; which part it is, the column
   * says.
   */
  static void in(String column, String typed, Conditions where) {
    if (given(typed)) {
      String text = typed.strip();
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
    String who = typed.strip();
    String known =
        "c.search @@ search_query(?) and exists (select 1 from customer cu where cu.id = c.customer_id"
            + " and not cu.confidential and (position(lower(?) in lower(cu.name)) > 0"
            + " or regexp_replace(cu.phone, '[^0-9]', '', 'g') = regexp_replace(?, '[^0-9]', '', 'g')))";
    if (CustomerPrivacy.isTrusted(viewer)) {
      where.and("(" + known + ") or " + CONFIDENTIAL, who, who, who, who, who);
    } else {
      where.and(known, who, who, who);
    }
  }

  private static boolean given(String text) {
    return text != null && !text.isBlank();
  }
}
