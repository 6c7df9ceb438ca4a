package org.opencomplaint.ejb.staff;

/**
 * What a change of the organisation has moved.
 *
 * @param complaints how many open complaints
 * @param people how many employees
 * @param rules how many routing rules
 */
public record Moved(int complaints, int people, int rules) {}
