/**
 * The clocks of a complaint: the working calendar, the limit of each step, and the deadline that
 * follows from both and the pauses (domain rules §4).
 */
package org.opencomplaint.core.clock;
