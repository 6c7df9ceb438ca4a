package org.opencomplaint.core.pasting;

import java.io.Serializable;

/**
 * One thing that was recognised.
 *
 * @param value plain: ISO dates, an amount in yuan, a constant's name
 * @param source the customer's words it was read from
 */
public record Found(Field field, String value, String source) implements Serializable {}
