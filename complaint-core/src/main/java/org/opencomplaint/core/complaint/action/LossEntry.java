package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.opencomplaint.core.loss.LossKind;
import org.opencomplaint.core.money.Money;

/**
 * One line of the loss account (domain rules §6).
 *
 * @param quantity how many; one when left out
 * @param unitCost what each cost, in yuan
 */
public record LossEntry(
    @NotNull LossKind kind,
    @Size(max = 300) String description,
    @Positive @Digits(integer = 9, fraction = 3) BigDecimal quantity,
    @NotNull @NotNegative Money unitCost) {
  /** One piece when left out. */
  public LossEntry {
    quantity = quantity == null ? BigDecimal.ONE : quantity;
  }
}
