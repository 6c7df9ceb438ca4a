package org.opencomplaint.ejb.payroll;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.payroll.LimitRule;
import org.opencomplaint.ejb.usecase.FromTo;

/**
 * Which lines of a month's statement are looked for; what is null does not matter. Amounts are from
 * … to, both included.
 *
 * @param month whose statement it is
 * @param employee employee number or part of the name
 * @param department its name when the statement was calculated
 * @param complaint number of a complaint that the line is about
 * @param limitRule which set the limit
 * @param waged whether the wage is known
 * @param sinceFrom what is carried has been due since this month or a later one
 * @param sinceTo what is carried has been due since this month or an earlier one
 */
@FromTo
public record StatementSearch(
    @NotNull YearMonth month,
    @Size(max = 60) String employee,
    @Size(max = 100) String department,
    @Size(max = 20) String complaint,
    LimitRule limitRule,
    Boolean waged,
    Money openingDueFrom,
    Money openingDueTo,
    Money newlyFinalFrom,
    Money newlyFinalTo,
    Money reliefFrom,
    Money reliefTo,
    Money wageFrom,
    Money wageTo,
    Money performancePayFrom,
    Money performancePayTo,
    Money bonusFrom,
    Money bonusTo,
    Money minimumWageFrom,
    Money minimumWageTo,
    Money limitFrom,
    Money limitTo,
    Money deductedFrom,
    Money deductedTo,
    Money carriedFrom,
    Money carriedTo,
    YearMonth sinceFrom,
    YearMonth sinceTo) {

  /** All lines of a month. */
  public static StatementSearch of(YearMonth month) {
    return new StatementSearch(
        month, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  /** What is looked for within the month, as it stands in an address; empty for all lines. */
  String filter() {
    List<String> set = new ArrayList<>();
    for (RecordComponent filter : StatementSearch.class.getRecordComponents()) {
      Object value = value(filter);
      if (value != null && !filter.getName().equals("month")) {
        String text = URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
        set.add(filter.getName() + "=" + text);
      }
    }
    return String.join("&", set);
  }

  private Object value(RecordComponent filter) {
    try {
      return filter.getAccessor().invoke(this);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
