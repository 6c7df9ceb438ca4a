package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.Size;

/** Step 4: the department does not answer for it. */
public record Refuse(@Size(max = 2000) String reason) implements ActionForm {}
