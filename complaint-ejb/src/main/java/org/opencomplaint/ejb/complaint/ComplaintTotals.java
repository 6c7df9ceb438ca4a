package org.opencomplaint.ejb.complaint;

import org.opencomplaint.core.money.Money;

/**
 * What the complaints that are looked for come to.
 *
 * @param overdue of these the ones open beyond their deadline
 * @param loss what they cost, as it was found last
 */
public record ComplaintTotals(long count, long open, long overdue, Money loss) {}
