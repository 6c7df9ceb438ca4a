package org.opencomplaint.ejb.visit;

import java.math.BigDecimal;

/**
 * What return visits come to; an average is null where nobody gave that score.
 *
 * @param satisfied how many were
 * @param reached how many customers said whether they were or not
 */
public record VisitTotals(
    long satisfied,
    long reached,
    BigDecimal speed,
    BigDecimal attitude,
    BigDecimal outcome,
    BigDecimal overall) {}
