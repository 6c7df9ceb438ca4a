package org.opencomplaint.ejb.payroll;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** Writes the rewards of a month as a sheet of their own beside T7. */
final class RewardSheet {
  private static final String AMOUNT = "#,##0.00";
  private static final List<String> HEADING =
      List.of("EMPLOYEE", "NAME", "DEPARTMENT", "COMPLAINTS", "REWARD_PAID");
  private static final int PAID = HEADING.size() - 1;
  private static final int WIDTH = 20;

  private RewardSheet() {}

  static void fill(Worksheet sheet, Statement statement) {
    for (int at = 0; at < HEADING.size(); at++) {
      sheet.width(at, WIDTH);
      sheet.inlineString(0, at, StatementColumn.text(HEADING.get(at)));
      sheet.style(0, at).bold().set();
    }
    int line = 1;
    for (RewardRow row : statement.rewards()) {
      sheet.inlineString(line, 0, row.employee());
      sheet.inlineString(line, 1, row.name());
      sheet.inlineString(line, 2, row.department());
      sheet.inlineString(line, 3, String.join(" ", row.complaints()));
      sheet.value(line, PAID, row.paid().amount());
      sheet.style(line, PAID).format(AMOUNT).set();
      line++;
    }
    sheet.inlineString(line, 0, StatementColumn.text("TOTAL"));
    sheet.formula(line, PAID, "SUM(E2:E" + line + ")");
    sheet.style(line, PAID).bold().format(AMOUNT).set();
    sheet.freezePane(0, 1);
  }
}
