package org.opencomplaint.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.opencomplaint.ejb.dashboard.Comparison;

/** Which days are looked at and what they are compared with, as the address of a page says it. */
@Named("periodFilter")
@RequestScoped
public class PeriodFilter {
  @Inject private Clock clock;

  private PeriodChoice period;
  private LocalDate from;
  private LocalDate to;
  private Comparison compare;

  /** Days stand for themselves, or for a period that moves on with the calendar. */
  void settle() {
    if (period == null && from == null && to == null) {
      period = PeriodChoice.LAST_90_DAYS;
    }
    if (period != null) {
      LocalDate today = LocalDate.now(clock);
      from = period.from(today);
      to = period.to(today);
    }
    if (compare == null) {
      compare = Comparison.PREVIOUS;
    }
  }

  /** The usual days instead of those in the address, which cannot be. */
  void forget() {
    period = null;
    from = null;
    to = null;
    settle();
  }

  public List<PeriodChoice> getPeriods() {
    return Arrays.asList(PeriodChoice.values());
  }

  public List<Comparison> getComparisons() {
    return Arrays.asList(Comparison.values());
  }

  public PeriodChoice getPeriod() {
    return period;
  }

  public void setPeriod(PeriodChoice period) {
    this.period = period;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public Comparison getCompare() {
    return compare;
  }

  public void setCompare(Comparison compare) {
    this.compare = compare;
  }
}
