package org.opencomplaint.ejb.penalty;

import java.time.LocalDate;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.penalty.Penalty;
import org.opencomplaint.core.penalty.PenaltyStatus;
import org.opencomplaint.core.penalty.Service;

/**
 * Where a penalty stands after a step in its life.
 *
 * @param appealUntil the last day to appeal
 * @param finalAmount null until final
 */
public record PenaltyReceipt(
    long id, long version, PenaltyStatus status, LocalDate appealUntil, Money finalAmount) {

  static PenaltyReceipt of(Penalty penalty) {
    return new PenaltyReceipt(
        penalty.id(),
        penalty.version(),
        penalty.status(),
        penalty.service().map(Service::appealUntil).orElse(null),
        penalty.finalAmount());
  }
}
