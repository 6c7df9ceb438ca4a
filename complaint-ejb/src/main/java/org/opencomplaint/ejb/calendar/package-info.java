/** The working calendar, a year at a time: what is off, what is worked, and where it comes from. */
package org.opencomplaint.ejb.calendar;
