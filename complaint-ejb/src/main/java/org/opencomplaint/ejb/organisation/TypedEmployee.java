package org.opencomplaint.ejb.organisation;

import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.sql.Conditions;

/** What somebody types to find the rows of employees: a number, or a part of a name. */
public final class TypedEmployee {
  private TypedEmployee() {}

  /**
   * Adds that a row is one of theirs, if anything was typed. They are found first, for they are
   * few, so that an index finds their rows.
   */
  public static void in(String column, String typed, Conditions where) {
    if (!Text.isBlank(typed)) {
      String text = Text.strip(typed);
      where.and(
          column + " = any(array(select id from employee where no = ? or position(? in name) > 0))",
          Text.halfWidth(text),
          text);
    }
  }
}
