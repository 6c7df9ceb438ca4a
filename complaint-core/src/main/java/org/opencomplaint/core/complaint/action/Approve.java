package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.Size;

/** Step 6: one level agrees. */
public record Approve(@Size(max = 2000) String comment) implements ActionForm {}
