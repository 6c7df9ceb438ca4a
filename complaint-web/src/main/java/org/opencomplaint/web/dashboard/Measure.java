package org.opencomplaint.web.dashboard;

import java.math.BigDecimal;
import java.util.function.Function;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.complaint.Trait;
import org.opencomplaint.ejb.dashboard.Dashboard.Brought;

/**
 * What is measured of a period.
 *
 * @param id its name in the bundle {@code dashboard}
 * @param trait what is true of the complaints it counts; null for all, or said otherwise
 * @param better 1 if more is better, −1 if less is, 0 for neither
 */
record Measure<T extends Comparable<T>>(
    String id, Unit unit, Function<Brought, T> value, Trait trait, int better) {

  /** How its values look. */
  enum Unit {
    COUNT,
    SHARE,
    HOURS,
    SCORE,
    MONEY
  }

  static Measure<Long> count(String id, Function<Brought, Long> value, Trait trait) {
    return new Measure<>(id, Unit.COUNT, value, trait, 0);
  }

  static Measure<BigDecimal> share(String id, Function<Brought, BigDecimal> value, Trait trait) {
    return new Measure<>(id, Unit.SHARE, value, trait, 0);
  }

  static Measure<BigDecimal> score(String id, Function<Brought, BigDecimal> value, Trait trait) {
    return new Measure<>(id, Unit.SCORE, value, trait, 0);
  }

  static Measure<BigDecimal> hours(String id, Function<Brought, BigDecimal> value) {
    return new Measure<>(id, Unit.HOURS, value, null, 0);
  }

  static Measure<Money> money(String id, Function<Brought, Money> value, Trait trait) {
    return new Measure<>(id, Unit.MONEY, value, trait, 0);
  }

  Measure<T> higherIsBetter() {
    return new Measure<>(id, unit, value, trait, 1);
  }

  Measure<T> lowerIsBetter() {
    return new Measure<>(id, unit, value, trait, -1);
  }

  /** Null if there is nothing to measure. */
  T of(Brought brought) {
    return value.apply(brought);
  }
}
