package org.opencomplaint.ejb.delay;

import org.opencomplaint.core.delay.Delay;
import org.opencomplaint.core.delay.DelayStatus;
import org.opencomplaint.core.money.Money;

/**
 * What came of a delay.
 *
 * @param amount what it costs; 0.00 is a warning, and nothing once excused
 */
public record DelayReceipt(long id, long version, DelayStatus status, Money amount) {

  static DelayReceipt of(Delay delay) {
    return new DelayReceipt(
        delay.id(),
        delay.version(),
        delay.status(),
        delay.status() == DelayStatus.EXCUSED ? Money.ZERO : delay.amount());
  }
}
