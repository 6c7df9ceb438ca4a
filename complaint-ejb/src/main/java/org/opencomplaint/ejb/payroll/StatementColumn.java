package org.opencomplaint.ejb.payroll;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.opencomplaint.core.money.Money;

/** The columns of T7 in their order (domain rules §10). */
enum StatementColumn {
  PERIOD(false, row -> null),
  EMPLOYEE(false, StatementRow::employee),
  NAME(false, StatementRow::name),
  DEPARTMENT(false, StatementRow::department),
  COMPLAINTS(false, row -> String.join(" ", row.complaints())),
  OPENING_DUE(true, StatementRow::openingDue),
  NEWLY_FINAL(true, StatementRow::newlyFinal),
  RELIEF(true, StatementRow::relief),
  WAGE(false, StatementRow::wage),
  PERFORMANCE_PAY(false, StatementRow::performancePay),
  BONUS(false, StatementRow::bonus),
  MINIMUM_WAGE(false, StatementRow::minimumWage),
  LIMIT(false, StatementRow::limit),
  LIMIT_RULE(false, row -> row.rule() == null ? null : text("RULE_" + row.rule().name())),
  DEDUCTED(true, StatementRow::deducted),
  CARRIED(true, StatementRow::carried);

  private final boolean summed;
  private final Function<StatementRow, Object> value;

  StatementColumn(boolean summed, Function<StatementRow, Object> value) {
    this.summed = summed;
    this.value = value;
  }

  /** The heading, in Chinese and English: there is one closed statement for everybody. */
  String heading() {
    return text(name());
  }

  /** Whether the sum of all lines means something. */
  boolean isSummed() {
    return summed;
  }

  /** A text or a {@link Money}; null if there is nothing to say. */
  Object value(Statement statement, StatementRow row) {
    return this == PERIOD ? statement.month().toString() : value.apply(row);
  }

  static String text(String key) {
    return ResourceBundle.getBundle("org.opencomplaint.ejb.payroll.statement", Locale.ROOT)
        .getString(key);
  }
}
