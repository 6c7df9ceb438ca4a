package org.opencomplaint.ejb.complaint;

import java.util.List;
import org.opencomplaint.core.trail.TrailFault;

/**
 * What checking all trails found.
 *
 * @param complaints how many trails were checked
 * @param events how many events they have
 * @param faulty how many trails are not genuine
 * @param faults the first fault of each of these, at most {@link #LIMIT}
 */
public record TrailAudit(long complaints, long events, long faulty, List<TrailFault> faults) {
  /** No more faults are listed. */
  public static final int LIMIT = 100;
}
