package org.opencomplaint.web.dashboard;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.complaint.Trait;
import org.opencomplaint.ejb.dashboard.Figures;
import org.opencomplaint.ejb.dashboard.Tally;
import org.opencomplaint.ejb.table.Share;
import org.opencomplaint.web.table.Column;

/** A measure of T4 投诉统计表: what it says of some complaints, and which of them it counts. */
public enum StatisticsColumn {
  RECEIVED(of(Figures::received), null, null, true),
  JUDGED(of(Figures::judged), Trait.JUDGED, null, false),
  VALID(of(Figures::valid), Trait.VALID, null, true),
  VALID_RATE(share(Figures::validRate), Trait.VALID, null, true),
  ACKNOWLEDGED(of(Figures::acknowledged), Trait.ACKNOWLEDGED_IN_TIME, null, true),
  NOT_ACKNOWLEDGED(
      of(all -> all.received() - all.acknowledged()), Trait.NOT_ACKNOWLEDGED_IN_TIME, null, false),
  ACKNOWLEDGED_RATE(share(Figures::acknowledgedRate), Trait.ACKNOWLEDGED_IN_TIME, null, false),
  OPEN(of(Figures::open), null, true, false),
  CLOSED(of(Figures::closed), null, false, true),
  CLOSED_IN_TIME(of(Figures::closedInTime), Trait.CLOSED_IN_TIME, null, true),
  CLOSED_LATE(of(all -> all.closed() - all.closedInTime()), Trait.CLOSED_LATE, null, true),
  IN_TIME_RATE(share(Figures::inTimeRate), Trait.CLOSED_IN_TIME, null, true),
  WORKED_HOURS(of(Figures::workedHours), null, false, true),
  MEDIAN_HOURS(Tally::medianHours, null, false, true),
  FIRST_CONTACT(of(Figures::firstContact), Trait.FIRST_CONTACT, null, false),
  REPEATED(of(Figures::repeated), Trait.REPEATED, null, true),
  SATISFACTION(of(all -> all.scores().overall().mean()), Trait.RATED, null, true),
  APPEALED(of(Figures::appealed), Trait.APPEALED, null, false),
  APPEAL_WON(of(Figures::appealWon), Trait.APPEAL_WON, null, false),
  LOSS(of(Figures::loss), Trait.WITH_LOSS, null, true),
  DEDUCTED(of(Figures::deducted), Trait.DEDUCTED, null, true);

  private final Function<Tally, Object> value;
  private final Trait trait;
  private final Boolean open;
  private final boolean usual;

  StatisticsColumn(Function<Tally, Object> value, Trait trait, Boolean open, boolean usual) {
    this.value = value;
    this.trait = trait;
    this.open = open;
    this.usual = usual;
  }

  private static Function<Tally, Object> of(Function<Figures, Object> value) {
    return tally -> value.apply(tally.figures());
  }

  private static Function<Tally, Object> share(Function<Figures, BigDecimal> value) {
    return tally -> Share.of(value.apply(tally.figures()));
  }

  /** All of them, as columns that can be chosen. */
  static List<Column<Tally>> columns() {
    return Arrays.stream(values()).map(StatisticsColumn::column).toList();
  }

  private Column<Tally> column() {
    Column<Tally> column = Column.figure(name(), this::of);
    return usual ? column : column.onDemand();
  }

  /** A count, a {@link BigDecimal}, a {@link Share} or a {@link Money}; null if there is none. */
  Object of(Tally tally) {
    return value.apply(tally);
  }

  /** The complaints it is about, among some. */
  RegisterLink link(RegisterLink some) {
    return some.with("trait", trait).with("open", open);
  }
}
