package org.opencomplaint.ejb.print;

/** One of several, with a box before it that is ticked or not. */
public record Choice(String text, boolean ticked) {}
