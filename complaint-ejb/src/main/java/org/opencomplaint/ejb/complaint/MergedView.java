package org.opencomplaint.ejb.complaint;

import java.time.Instant;
import java.util.List;
import org.opencomplaint.ejb.complaint.ComplaintFile.AddedFactsView;
import org.opencomplaint.ejb.complaint.ComplaintFile.CustomerView;

/**
 * A complaint that goes on in another, as whoever may see that one may see it.
 *
 * @param into number of the one it was merged into: the other, or one that was merged itself
 * @param mergedAt when it was merged
 * @param customer who complained; hidden as on its own page
 * @param addedFacts what became known after it was registered
 */
public record MergedView(
    String number,
    String into,
    Instant mergedAt,
    CustomerView customer,
    String facts,
    List<AddedFactsView> addedFacts) {}
