package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.opencomplaint.core.typed.NotBlank;
import org.opencomplaint.core.typed.Share;

/**
 * Who is liable, in which role (domain rules §7).
 *
 * @param employee employee number
 * @param role code of a role of the policy in force, such as DIRECT
 * @param share the share from 0 to 1, 1 when left out; in a role that bears an own share, such as
 *     DIRECT, they sum to 1, in others it does not count
 * @param basis what he did or left undone
 */
public record LiabilityEntry(
    @NotBlank @Size(max = 60) String employee,
    @NotBlank @Size(max = 20) String role,
    @Share BigDecimal share,
    @Size(max = 1000) String basis) {
  /** The whole when left out. */
  public LiabilityEntry {
    share = share == null ? BigDecimal.ONE : share;
  }
}
