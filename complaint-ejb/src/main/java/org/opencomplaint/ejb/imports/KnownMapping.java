package org.opencomplaint.ejb.imports;

/**
 * A mapping that somebody has used.
 *
 * @param source the system whose files it reads
 * @param json as it was written
 */
public record KnownMapping(String source, String json) {}
