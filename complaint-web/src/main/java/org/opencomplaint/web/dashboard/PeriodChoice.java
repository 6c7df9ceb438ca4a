package org.opencomplaint.web.dashboard;

import java.time.LocalDate;

/** The periods that are asked for most; in an address they move on with the calendar. */
public enum PeriodChoice {
  THIS_MONTH {
    @Override
    LocalDate from(LocalDate today) {
      return today.withDayOfMonth(1);
    }
  },
  LAST_MONTH {
    @Override
    LocalDate from(LocalDate today) {
      return today.withDayOfMonth(1).minusMonths(1);
    }

    @Override
    LocalDate to(LocalDate today) {
      return today.withDayOfMonth(1).minusDays(1);
    }
  },
  LAST_90_DAYS {
    @Override
    LocalDate from(LocalDate today) {
      return today.minusDays(89);
    }
  },
  THIS_YEAR {
    @Override
    LocalDate from(LocalDate today) {
      return today.withDayOfYear(1);
    }
  };

  abstract LocalDate from(LocalDate today);

  LocalDate to(LocalDate today) {
    return today;
  }
}
