package org.opencomplaint.ejb.payroll;

import java.time.Instant;
import org.opencomplaint.ejb.organisation.EmployeeName;

/**
 * A statement that was handed out as a file.
 *
 * @param closed whether the month was closed then
 * @param by who took it; for a program's token who issued it
 * @param token the program's name; null if an employee took it himself
 */
public record PullView(
    Instant at,
    StatementFormat format,
    boolean closed,
    String sha256,
    EmployeeName by,
    String token) {}
