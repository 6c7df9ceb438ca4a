package org.opencomplaint.web.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.stream.Collectors;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.category.CategoryName;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.reference.Choices;
import org.opencomplaint.web.shell.Formats;

/** What stands in a table's cells, as people read it on the page and in a file. */
@ApplicationScoped
public class CellWords {
  @Inject private Texts texts;
  @Inject private Formats formats;
  @Inject private Choices choices;

  /** On the page: all in words. */
  public String shown(Object value) {
    if (value instanceof Money amount) {
      return formats.amount(amount);
    }
    if (value instanceof Instant moment) {
      return formats.shortDateTime(moment);
    }
    if (value instanceof LocalDate day) {
      return formats.date(day);
    }
    if (value instanceof YearMonth month) {
      return formats.month(month);
    }
    if (value instanceof BigDecimal quantity) {
      return formats.quantity(quantity);
    }
    if (value instanceof Number number) {
      return formats.count(number.longValue());
    }
    Object plain = plain(value);
    return plain == null ? "" : plain.toString();
  }

  /** What a filter looks for: days and months as in cells; what cannot be read as it was given. */
  String filtered(Class<?> type, String value) {
    try {
      return type == LocalDate.class
          ? formats.date(LocalDate.parse(value))
          : type == YearMonth.class ? formats.month(YearMonth.parse(value)) : value;
    } catch (DateTimeParseException unreadable) {
      return value;
    }
  }

  /** In a file: amounts, counts, days and moments stay what they are. */
  public Object exported(Object value) {
    return value instanceof Instant moment
        ? LocalDateTime.ofInstant(moment, Formats.ZONE)
        : plain(value);
  }

  private Object plain(Object value) {
    if (value instanceof Enum<?> constant) {
      return texts.label(constant);
    }
    if (value instanceof CategoryName category) {
      return choices.label(category);
    }
    if (value instanceof DepartmentName department) {
      return department.name();
    }
    if (value instanceof EmployeeName employee) {
      return employee.name();
    }
    if (value instanceof Collection<?> several) {
      return several.stream().map(this::shown).collect(Collectors.joining(" "));
    }
    return value instanceof YearMonth month ? month.toString() : value;
  }
}
