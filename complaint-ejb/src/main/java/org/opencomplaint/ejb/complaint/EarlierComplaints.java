package org.opencomplaint.ejb.complaint;

import java.util.List;

/**
 * What this customer, or others on this order, complained about before.
 *
 * @param nth the how-manieth complaint of this telephone on this order the next one would be
 * @param known who called from this telephone last; null if nobody did who may be named
 * @param latest the last ones, those first that are probably the same matter
 */
public record EarlierComplaints(int nth, KnownCustomer known, List<Earlier> latest) {
  /** From here on, in percent, two descriptions are probably of the same matter. */
  private static final int SAME_FROM = 60;

  /**
   * One of them.
   *
   * @param alike how much of the shorter description is in the other one too, in percent; 0 while
   *     too little is known
   */
  public record Earlier(ComplaintLine complaint, int alike) {
    /** Whether it is still open and probably the same matter. */
    public boolean isProbablySame() {
      return alike >= SAME_FROM && complaint.stage().isOpen();
    }
  }

  /**
   * A customer known by a telephone. Name and kind are always there, the other contacts may be
   * null.
   *
   * @param phone2 the customer's other telephone
   */
  public record KnownCustomer(
      String name, String kind, String email, String address, String phone2) {}

  /** What is known of a complaint while it is written down; all may be null or blank. */
  public record Typed(
      String phone, String phone2, String name, String orderNo, String product, String facts) {}
}
