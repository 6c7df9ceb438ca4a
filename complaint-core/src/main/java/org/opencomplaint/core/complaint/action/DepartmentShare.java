package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.opencomplaint.core.typed.NotBlank;
import org.opencomplaint.core.typed.Share;

/**
 * A department's part in a complaint for which several answer (domain rules §7).
 *
 * @param department its code or name
 * @param share from 0 to 1; they sum to 1
 * @param ground why, such as having caused it or having let it pass
 */
public record DepartmentShare(
    @NotBlank @Size(max = 100) String department,
    @NotNull @Share BigDecimal share,
    @NotBlank @Size(max = 1000) String ground) {}
