package org.opencomplaint.ejb.visit;

import java.math.BigDecimal;
import java.time.Instant;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.organisation.EmployeeName;

/**
 * One return visit of T8 (回访记录表, domain rules §10). Scores go from 1 to 5; each may be null.
 *
 * @param complaint its number
 * @param at when it was recorded; of an attempt, when it was made
 * @param product may be null
 * @param customerName masked where the reader may not know it; null for an anonymous customer
 * @param department the responsible one; null if none is
 * @param by who called; null where that is not known
 * @param outcome the score for the result
 * @param expected what the customer had expected of the service, from the review
 * @param perceived what he got
 * @param comment what was still wrong, what he said, or what came of the attempt
 */
public record VisitLine(
    long id,
    String complaint,
    Instant at,
    String product,
    String customerName,
    DepartmentName department,
    EmployeeName by,
    VisitResult result,
    Integer speed,
    Integer attitude,
    Integer outcome,
    Integer overall,
    BigDecimal expected,
    BigDecimal perceived,
    String comment) {}
