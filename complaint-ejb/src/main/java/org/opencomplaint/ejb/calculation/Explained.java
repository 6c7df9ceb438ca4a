package org.opencomplaint.ejb.calculation;

import java.util.List;
import org.opencomplaint.core.accountability.LiabilityRole;
import org.opencomplaint.core.accountability.Reckoning;
import org.opencomplaint.core.money.Money;

/**
 * How the penalties of an example come about.
 *
 * @param cap what they may come to together, if that made them smaller; else null
 * @param total what they come to
 */
public record Explained(int policyVersion, List<Part> parts, Money cap, Money total) {

  /**
   * One person's.
   *
   * @param concealer whether he bears all own shares, because he concealed the complaint
   * @param borneByConcealer whether somebody else bears his, for that reason
   * @param exact the product, rounded to the cent, before the cap
   */
  public record Part(
      String employee,
      LiabilityRole role,
      Reckoning reckoning,
      boolean concealer,
      boolean borneByConcealer,
      Money exact,
      Money amount) {}
}
