package org.opencomplaint.ejb.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.opencomplaint.core.complaint.Substitution;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.penalty.MyAccountability.DelayPart;
import org.opencomplaint.ejb.penalty.MyAccountability.LiabilityPart;

/**
 * What a penalty notice says.
 *
 * @param complaint its number
 * @param category what it is about, in Chinese
 * @param complaintFacts what the customer said; null if he asked for confidentiality
 * @param analysis what was found out; may be null
 * @param cause the root cause, in Chinese; null for a delay
 * @param liability null for a delay
 * @param share a fraction; null for a delay
 * @param delay null for a liability
 * @param servedOn when it counts as served at the latest
 * @param approvals who decided, in order
 */
record NoticeContent(
    String number,
    EmployeeName employee,
    String department,
    String complaint,
    String category,
    String complaintFacts,
    String analysis,
    String cause,
    LiabilityPart liability,
    BigDecimal share,
    DelayPart delay,
    Money amount,
    LocalDate issuedOn,
    LocalDate servedOn,
    LocalDate appealUntil,
    List<Decided> approvals) {

  /**
   * One who decided on it.
   *
   * @param inPlaceOf null if they decided in their own place, as is {@code because}
   */
  record Decided(String name, LocalDate on, String inPlaceOf, Substitution.Reason because) {}
}
