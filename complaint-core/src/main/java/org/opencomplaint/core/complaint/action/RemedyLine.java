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
 * @param again true if it comes on top of one of the same kind that an earlier round has carried
 *     out; may be left out otherwise
 */
public record RemedyLine(
    @NotNull RemedyKind kind,
    @NotNull @NotNegative Money value,
    @Size(max = 1000) String basis,
    Boolean again) {
  /** A remedy of a kind that was not carried out before. */
  public RemedyLine(RemedyKind kind, Money value, String basis) {
    this(kind, value, basis, null);
  }
}
