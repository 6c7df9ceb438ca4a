package org.opencomplaint.ejb.clock;

/** Days of the working calendar have become off, worked or ordinary. */
public record CalendarChanged() {}
