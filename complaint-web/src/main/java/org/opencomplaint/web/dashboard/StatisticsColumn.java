package org.opencomplaint.web.dashboard;

import java.math.BigDecimal;
import java.util.function.Function;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.complaint.Trait;
import org.opencomplaint.ejb.dashboard.Figures;
import org.opencomplaint.ejb.table.Share;

/** A column of T4 投诉统计表: what it says of some complaints, and which of them it counts. */
enum StatisticsColumn {
  RECEIVED(Figures::received, null),
  VALID(Figures::valid, Trait.VALID),
  VALID_RATE(figures -> Share.of(figures.validRate()), null),
  ACKNOWLEDGED(Figures::acknowledged, Trait.ACKNOWLEDGED_IN_TIME),
  CLOSED(Figures::closed, null),
  CLOSED_IN_TIME(Figures::closedInTime, Trait.CLOSED_IN_TIME),
  IN_TIME_RATE(figures -> Share.of(figures.inTimeRate()), null),
  WORKED_HOURS(Figures::workedHours, null),
  REPEATED(Figures::repeated, Trait.REPEATED),
  SATISFACTION(figures -> figures.scores().overall().mean(), Trait.RATED),
  LOSS(Figures::loss, Trait.WITH_LOSS),
  DEDUCTED(Figures::deducted, Trait.DEDUCTED);

  private final Function<Figures, Object> value;
  private final Trait trait;

  StatisticsColumn(Function<Figures, Object> value, Trait trait) {
    this.value = value;
    this.trait = trait;
  }

  /** A count, a {@link BigDecimal}, a {@link Share} or a {@link Money}; null if there is none. */
  Object of(Figures figures) {
    return value.apply(figures);
  }

  /** The complaints it is about, among some. */
  RegisterLink link(RegisterLink some) {
    return switch (this) {
      case VALID_RATE -> VALID.link(some);
      case IN_TIME_RATE -> CLOSED_IN_TIME.link(some);
      case CLOSED, WORKED_HOURS -> some.with("open", false);
      default -> some.with("trait", trait);
    };
  }
}
