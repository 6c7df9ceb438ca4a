package org.opencomplaint.ejb.improvement;

/**
 * How many improvement actions there are.
 *
 * @param open not reported yet, the overdue ones included
 * @param reported to be verified
 */
public record ImprovementTotals(long open, long overdue, long reported, long effective) {}
