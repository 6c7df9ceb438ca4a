package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.opencomplaint.core.accountability.LiabilityRole;

/**
 * Who is liable, in which role (domain rules §7).
 *
 * @param employee employee number
 * @param share the share from 0 to 1; DIRECT shares sum to 1, the others are 1 when left out
 * @param basis what he did or left undone
 */
public record LiabilityEntry(
    @NotBlank @Size(max = 60) String employee,
    @NotNull LiabilityRole role,
    @DecimalMin(value = "0", inclusive = false) @DecimalMax("1") @Digits(integer = 1, fraction = 4)
        BigDecimal share,
    @Size(max = 1000) String basis) {
  /** The whole when left out. */
  public LiabilityEntry {
    share = share == null ? BigDecimal.ONE : share;
  }
}
