package org.opencomplaint.web.table;

/**
 * One filter that is set.
 *
 * @param without the address without it
 */
public record Chip(String label, String value, String without) {}
