/**
 * The payroll month: how much of what is due may be taken from one month's wage (domain rules §9).
 */
package org.opencomplaint.core.payroll;
