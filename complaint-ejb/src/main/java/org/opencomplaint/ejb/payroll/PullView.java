package org.opencomplaint.ejb.payroll;

import java.time.Instant;
import org.opencomplaint.ejb.organisation.EmployeeName;

/**
 * A statement, or some of its lines, that was handed out as a file.
 *
 * @param format {@code XLSX}, {@code CSV}, {@code JSON} or {@code PDF}
 * @param closed whether the month was closed then
 * @param sha256 of the statement; null for lines that were looked for
 * @param by who took it; for a program's token who issued it
 * @param token the program's name; null if an employee took it himself
 * @param filter which lines, as the page's address says it, empty for all; null for the statement
 * @param lines how many those were; null for the statement
 */
public record PullView(
    Instant at,
    String format,
    boolean closed,
    String sha256,
    EmployeeName by,
    String token,
    String filter,
    Long lines) {}
