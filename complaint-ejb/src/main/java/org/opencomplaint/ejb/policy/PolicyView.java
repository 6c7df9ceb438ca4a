package org.opencomplaint.ejb.policy;

import java.time.Instant;
import java.time.LocalDate;
import org.opencomplaint.ejb.organisation.EmployeeName;

/**
 * A version of the penalty policy, without what it says.
 *
 * @param revision how often the draft was changed; what a change expects to find
 * @param until the last day it is in force; null if no later version is released, or it is not
 * @param inForce whether it is in force today
 * @param basedOn the version it was copied from; null for the one that the product brings along,
 *     which nobody drafted or released
 * @param decidedBy who released or withdrew it; null while a draft
 * @param mine whether whoever looks drafted it: then he may change but not release it
 */
public record PolicyView(
    int version,
    PolicyStatus status,
    long revision,
    LocalDate effectiveFrom,
    LocalDate until,
    boolean inForce,
    Integer basedOn,
    String reason,
    EmployeeName draftedBy,
    Instant draftedAt,
    EmployeeName decidedBy,
    Instant decidedAt,
    boolean mine) {}
