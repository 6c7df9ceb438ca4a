package org.opencomplaint.ejb.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.payroll.LimitRule;
import org.opencomplaint.core.payroll.PayrollPeriod;
import org.opencomplaint.ejb.paging.InOrder;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.paging.Sorting;
import org.opencomplaint.ejb.payroll.StatementRegister.Line;
import org.opencomplaint.ejb.sql.Conditions;
import org.opencomplaint.ejb.sql.Row;

/** Reads the lines of a month's statement as they are looked for. */
@ApplicationScoped
class StatementRegisters {
  private static final String LINES_OF =
      " from statement_line l join employee e on e.id = l.employee_id where %s ";

  private static final String KEYS = "select l.id" + LINES_OF + "order by %s";

  private static final String LINES =
      """
      select l.id, m.month, e.no, l.employee_name, l.department, l.complaint_numbers,
        l.opening_due, l.newly_final, l.relief, l.wage, l.performance_pay, l.bonus, l.minimum_wage,
        l.limit_amount, l.limit_rule, l.deducted, l.carried, l.carried_since
      from statement_line l
      join payroll_period m on m.id = l.period_id
      join employee e on e.id = l.employee_id
      where %s order by %s limit %d offset %d
      """;

  private static final String TOTALS =
      "select count(*), coalesce(sum(l.opening_due), 0), coalesce(sum(l.newly_final), 0),"
          + " coalesce(sum(l.relief), 0), coalesce(sum(l.deducted), 0), coalesce(sum(l.carried), 0)"
          + LINES_OF;

  private static final String TIE_BREAKER = "l.id";

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  StatementRegister find(
      PayrollPeriod period, StatementSearch wanted, Sorting<StatementOrder> order, Paging paging) {
    Conditions where = conditions(period, wanted);
    Row sums = rows(TOTALS.formatted(where.sql()), where).get(0);
    long total = sums.number();
    return new StatementRegister(
        lines(where, order, paging.size(), paging.offset()),
        total,
        new Statement.Totals(sums.money(), sums.money(), sums.money(), sums.money(), sums.money()));
  }

  List<Long> keys(PayrollPeriod period, StatementSearch wanted, Sorting<StatementOrder> order) {
    Conditions where = conditions(period, wanted);
    return rows(KEYS.formatted(where.sql(), order.sql(TIE_BREAKER)), where).stream()
        .map(Row::number)
        .toList();
  }

  /** In the order of the keys. */
  List<Line> of(List<Long> keys) {
    Conditions where = new Conditions().among("l.id", keys);
    return InOrder.of(keys, lines(where, StatementOrder.BY_NO, keys.size(), 0), Line::id);
  }

  /** The names of the departments in a statement. */
  List<String> departments(PayrollPeriod period) {
    return Row.of(
            entities
                .createNativeQuery(
                    "select distinct department from statement_line where period_id = ?1 order by 1")
                .setParameter(1, period.id()))
        .stream()
        .map(Row::text)
        .toList();
  }

  private static Conditions conditions(PayrollPeriod period, StatementSearch wanted) {
    Conditions where = new Conditions().and("l.period_id = ?", period.id());
    if (wanted.employee() != null) {
      where.and(
          "e.no = ? or position(? in l.employee_name) > 0", wanted.employee(), wanted.employee());
    }
    if (wanted.department() != null) {
      where.and("l.department = ?", wanted.department());
    }
    if (wanted.complaint() != null) {
      where.and("upper(?) = any (string_to_array(l.complaint_numbers, ' '))", wanted.complaint());
    }
    if (wanted.limitRule() != null) {
      where.and("l.limit_rule = ?", wanted.limitRule().name());
    }
    if (wanted.waged() != null) {
      where.and("(l.wage is not null) = ?", wanted.waged());
    }
    between(where, "l.opening_due", wanted.openingDueFrom(), wanted.openingDueTo());
    between(where, "l.newly_final", wanted.newlyFinalFrom(), wanted.newlyFinalTo());
    between(where, "l.relief", wanted.reliefFrom(), wanted.reliefTo());
    between(where, "l.wage", wanted.wageFrom(), wanted.wageTo());
    between(where, "l.performance_pay", wanted.performancePayFrom(), wanted.performancePayTo());
    between(where, "l.bonus", wanted.bonusFrom(), wanted.bonusTo());
    between(where, "l.minimum_wage", wanted.minimumWageFrom(), wanted.minimumWageTo());
    between(where, "l.limit_amount", wanted.limitFrom(), wanted.limitTo());
    between(where, "l.deducted", wanted.deductedFrom(), wanted.deductedTo());
    between(where, "l.carried", wanted.carriedFrom(), wanted.carriedTo());
    if (wanted.sinceFrom() != null) {
      where.and("l.carried_since >= ?", wanted.sinceFrom().toString());
    }
    if (wanted.sinceTo() != null) {
      where.and("l.carried_since <= ?", wanted.sinceTo().toString());
    }
    return where;
  }

  private static void between(Conditions where, String column, Money from, Money to) {
    if (from != null) {
      where.and(column + " >= ?", from.amount());
    }
    if (to != null) {
      where.and(column + " <= ?", to.amount());
    }
  }

  private List<Line> lines(Conditions where, Sorting<StatementOrder> order, int limit, int offset) {
    String sql = LINES.formatted(where.sql(), order.sql(TIE_BREAKER), limit, offset);
    return rows(sql, where).stream().map(StatementRegisters::line).toList();
  }

  private List<Row> rows(String sql, Conditions where) {
    return Row.of(where.fill(entities.createNativeQuery(sql)));
  }

  private static Line line(Row row) {
    return new Line(row.number(), month(row), row(row), month(row));
  }

  private static YearMonth month(Row row) {
    String month = row.text();
    return month == null ? null : YearMonth.parse(month);
  }

  private static StatementRow row(Row row) {
    return new StatementRow(
        row.text(),
        row.text(),
        row.text(),
        StatementRow.numbers(row.text()),
        row.money(),
        row.money(),
        row.money(),
        row.money(),
        row.money(),
        row.money(),
        row.money(),
        row.money(),
        row.code(LimitRule.class),
        row.money(),
        row.money());
  }
}
