package org.opencomplaint.core.complaint;

import org.opencomplaint.core.organisation.Employee;

/**
 * How long an employee held a step after its deadline (domain rules §5).
 *
 * @param minutes whole ones, as the step's clock counts
 */
public record Overrun(Employee employee, long minutes) {}
