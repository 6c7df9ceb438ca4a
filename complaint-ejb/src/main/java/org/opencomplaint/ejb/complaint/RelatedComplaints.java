package org.opencomplaint.ejb.complaint;

import java.util.List;

/**
 * What stands beside a complaint.
 *
 * @param history what the customer complained about otherwise; null if the reader may not know him,
 *     or nothing tells him from others
 * @param similar others that may be of the same matter, the nearest first
 */
public record RelatedComplaints(History history, List<Similar> similar) {
  /**
   * The customer's other complaints, of those that the reader may see.
   *
   * @param total how many there are; counted as far as a list can be turned
   * @param satisfied with how many he was satisfied at the end
   * @param dissatisfied with how many he was not
   * @param latest the newest of them
   */
  public record History(
      long total, long satisfied, long dissatisfied, List<ComplaintLine> latest) {}

  /**
   * One that may be of the same matter.
   *
   * @param why what they have in common
   * @param alike how much of the shorter description is in the other one too, in percent; 0 if too
   *     little is known
   */
  public record Similar(ComplaintLine complaint, Why why, int alike) {}

  /** What two complaints have in common, the strongest first. */
  public enum Why {
    /** The order, contract or waybill. */
    ORDER,
    /** The batch. */
    BATCH,
    /** The product or service. */
    PRODUCT
  }
}
