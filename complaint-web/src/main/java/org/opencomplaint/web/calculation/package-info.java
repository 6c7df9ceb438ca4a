/** Calculations over REST: deadlines, delays, penalties and deductions by the rules in force. */
package org.opencomplaint.web.calculation;
