package org.opencomplaint.ejb.penalty;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.category.CategoryName;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.penalty.MyAccountability.DelayPart;
import org.opencomplaint.ejb.penalty.MyAccountability.LiabilityPart;

/**
 * What both sides say, for whoever hears an appeal.
 *
 * @param facts what the customer said; null if the reader may not know him
 * @param cause the root cause; null for a delay, as are the analysis and the liability
 * @param investigator null for a delay
 * @param share a fraction; null for a delay
 * @param delay null for a liability
 * @param appealedAt null unless the employee appealed
 * @param others what else people are to lose for the same complaint
 * @param tookPart whether the reader had a part in it and so cannot hear it
 */
public record HearingFile(
    PenaltyRegister.Line penalty,
    String facts,
    CategoryName cause,
    String analysis,
    EmployeeName investigator,
    LiabilityPart liability,
    BigDecimal share,
    DelayPart delay,
    Instant appealedAt,
    List<Other> others,
    boolean tookPart) {

  /** What somebody else is to lose for the same complaint. */
  public record Other(EmployeeName employee, BigDecimal share, Money amount) {}
}
