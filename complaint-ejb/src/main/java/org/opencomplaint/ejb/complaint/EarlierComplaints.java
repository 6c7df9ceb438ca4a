package org.opencomplaint.ejb.complaint;

import java.util.List;

/**
 * What this customer, or others on this order, complained about before.
 *
 * @param nth the how-manieth complaint of this telephone on this order the next one would be
 * @param latest the last five
 */
public record EarlierComplaints(int nth, List<ComplaintLine> latest) {}
