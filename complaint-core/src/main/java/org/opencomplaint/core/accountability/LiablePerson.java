package org.opencomplaint.core.accountability;

import java.math.BigDecimal;
import java.util.Objects;
import org.opencomplaint.core.money.Money;

/**
 * An employee who answers for a complaint, with what his penalty depends on.
 *
 * @param employee employee number
 * @param role in which role he answers, as the policy has it
 * @param share that counts for the role, a fraction from 0 to 1 with at most six decimals; in a
 *     role with {@link ShareOf#WHOLE} it is always the whole, whatever was given
 * @param performancePay his performance pay in the month in which the findings were submitted
 * @param priorPenalties his final penalties in the same top-level category in the 12 months before
 */
public record LiablePerson(
    String employee,
    LiabilityRole role,
    BigDecimal share,
    Money performancePay,
    int priorPenalties) {

  private static final int SHARE_DECIMALS = 6;

  /**
   * Checks the figures.
   *
   * @throws IllegalArgumentException if a share is missing, not from 0 to 1 or too fine, or the pay
   *     or the number of earlier penalties is negative
   */
  public LiablePerson {
    Objects.requireNonNull(employee, "employee");
    if (role.shareOf() == ShareOf.WHOLE) {
      share = BigDecimal.ONE;
    }
    requireShare(share);
    if (performancePay.isNegative()) {
      throw new IllegalArgumentException("Performance pay must not be negative");
    }
    if (priorPenalties < 0) {
      throw new IllegalArgumentException("Number of earlier penalties must not be negative");
    }
  }

  boolean bearsOwnShare() {
    return role.bearsOwnShare();
  }

  private static void requireShare(BigDecimal share) {
    if (share == null
        || share.signum() < 0
        || share.compareTo(BigDecimal.ONE) > 0
        || share.scale() > SHARE_DECIMALS) {
      throw new IllegalArgumentException("Share must be a fraction from 0 to 1");
    }
  }
}
