package org.opencomplaint.ejb.payroll;

/**
 * A statement as a file.
 *
 * @param name plain ASCII, such as {@code deductions-2026-11.xlsx}
 * @param sha256 of the bytes, in hexadecimal
 */
public record StatementFile(String name, String mediaType, byte[] bytes, String sha256) {}
