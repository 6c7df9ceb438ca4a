package org.opencomplaint.core.complaint.action;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Step 2: a small matter settled with the customer at once; steps 3 to 7 are skipped.
 *
 * @param remedy what was done
 * @param customerAgreed whether the customer agreed
 * @param reason why the steps could be skipped
 */
public record ResolveOnSpot(
    @NotNull @Valid RemedyLine remedy, boolean customerAgreed, @Size(max = 2000) String reason)
    implements ActionForm {}
