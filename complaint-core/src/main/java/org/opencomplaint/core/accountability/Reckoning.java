package org.opencomplaint.core.accountability;

import java.math.BigDecimal;
import org.opencomplaint.core.money.Money;

/**
 * How the amount of one liability comes about (domain rules §7): the rate of the performance pay,
 * or the fixed amount of the severity, × role factor × share × repeat factor.
 *
 * @param rate the rate by loss, a fraction; null without a loss
 * @param fixedAmount the amount by severity; null with a loss
 * @param performancePay what the rate is taken of
 * @param roleFactor of the role; the gravest one for whoever concealed the complaint
 * @param share a fraction; the whole for whoever concealed the complaint
 * @param repeatFactor for earlier penalties
 */
public record Reckoning(
    BigDecimal rate,
    Money fixedAmount,
    Money performancePay,
    BigDecimal roleFactor,
    BigDecimal share,
    BigDecimal repeatFactor) {

  /** The amount before any rounding and before the cap. */
  public BigDecimal exact() {
    BigDecimal base =
        fixedAmount == null ? performancePay.amount().multiply(rate) : fixedAmount.amount();
    return base.multiply(roleFactor).multiply(share).multiply(repeatFactor);
  }
}
