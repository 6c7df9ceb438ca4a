package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.opencomplaint.core.money.Money;

/**
 * One remedy as proposed.
 *
 * @param kind what is done
 * @param value what it is worth to the customer, in yuan; zero for an apology
 * @param basis why this remedy (contract clause, rule, agreement)
 */
public record RemedyLine(
    @NotNull RemedyKind kind, @NotNull @NotNegative Money value, @Size(max = 1000) String basis) {}
