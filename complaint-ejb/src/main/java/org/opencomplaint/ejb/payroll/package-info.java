/**
 * HR's month (domain rules §9): wages in, the deduction statement T7 calculated, the month closed
 * for ever.
 */
package org.opencomplaint.ejb.payroll;
